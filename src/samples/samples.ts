import { readFile } from '#core/file/read-file.ts'
import type { Workshop } from '#core/workshop.ts'

/** The sample workshop in each language; another language is shown the German one. Rejects when it cannot be fetched. */
export async function loadSample(language: string): Promise<Workshop> {
  const text =
    language === 'en' ? (await import('./sample.en.json?raw')).default : (await import('./sample.de.json?raw')).default
  const read = readFile(text)
  if (!read.ok) throw new Error(`The sample is ${read.reason.why} at ${read.reason.at}`)
  return read.value.workshop
}
