import { documentRules } from './document-rules.ts'
import { fontRules } from './font-rules.ts'
import { pageRules } from './page-rules.ts'
import { readWithQpdf } from './qpdf-file.ts'
import { structureRules } from './structure-rules.ts'

/** Notes that a rule is broken; the rule by its number in PDF/A-3 (A) or PDF/UA-1 (UA). */
export type Report = (rule: string, what: string) => void

/**
 * What a PDF breaks of the rules of PDF/A and PDF/UA-1 that a program can check; empty for a good one. The rules were
 * set against veraPDF, which is no part of this project: of 30 faults that it finds in changed files, these find all.
 */
export function brokenPdfRules(pdf: Uint8Array): readonly string[] {
  const broken = new Set<string>()
  const report: Report = (rule, what) => broken.add(`${rule}: ${what}`)
  const file = readWithQpdf(pdf)
  documentRules(file, report)
  const structure = structureRules(file, report)
  const usedCodes = pageRules(file, structure, report)
  fontRules(file, usedCodes, report)
  return [...broken]
}
