import { documentRules } from './document-rules.ts'
import { formRules } from './field-rules.ts'
import { fileRules } from './file-rules.ts'
import { fontRules } from './font-rules.ts'
import { metadataRules } from './metadata-rules.ts'
import { outlineRules } from './outline-rules.ts'
import { pageRules } from './page-rules.ts'
import { readWithQpdf } from './qpdf-file.ts'
import { structureRules } from './structure-rules.ts'
import { valueRules } from './value-rules.ts'

/** Notes that a rule is broken; the rule by its number in PDF/A-3 (A) or PDF/UA-1 (UA). */
export type Report = (rule: string, what: string) => void

/**
 * What a PDF breaks of the rules of PDF/A and PDF/UA-1 that a program can check; empty for a good one. The rules are those
 * of veraPDF's published profiles as far as a document like ours can break them, and stricter where we know better: no
 * actions, no states of graphics, and no form but where there are fields to fill in. `asWritten` also looks at the bytes,
 * which other programs write in other ways.
 */
export function brokenPdfRules(pdf: Uint8Array, asWritten = true, withFields = false): readonly string[] {
  const broken = new Set<string>()
  const report: Report = (rule, what) => broken.add(`${rule}: ${what}`)
  if (asWritten) fileRules(pdf, report)
  const file = readWithQpdf(pdf)
  valueRules(file, report)
  documentRules(file, report)
  metadataRules(file, report)
  outlineRules(file, report)
  const structure = structureRules(file, report)
  const usedCodes = pageRules(file, structure, report)
  fontRules(file, usedCodes, report)
  if (withFields) formRules(file, report)
  else if ('/AcroForm' in file.catalogue) report('A 6.4', 'a form where nothing is asked')
  return [...broken]
}
