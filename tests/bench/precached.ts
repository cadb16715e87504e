import { readFileSync } from 'node:fs'
import { compressedFiles } from './compressed-host.ts'

/** Bytes that a browser stores when it first meets the app. */
export function precached(folder: string): number {
  const files = compressedFiles(folder)
  const listed = /^const precached=(\{.*?\});/.exec(readFileSync(`${folder}/sw.js`, 'utf8'))?.[1]
  if (listed === undefined) throw new Error('sw.js does not say what it stores.')
  const { files: stored }: { readonly files: readonly string[] } = JSON.parse(listed)
  return stored.reduce((sum, file) => sum + (files.get(file)?.length ?? Number.NaN), 0)
}
