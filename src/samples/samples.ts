import { readFile } from '#core/file/read-file.ts'
import type { Workshop } from '#core/workshop.ts'

/** The sample workshop in each language; another language is shown the German one. Rejects when it cannot be fetched. */
export async function loadSample(language: string): Promise<Workshop> {
  // As values, not as text: the build then packs them without the line breaks for people.
  const file =
    language === 'en' ? (await import('./sample.en.json')).default : (await import('./sample.de.json')).default
  const read = readFile(JSON.stringify(file))
  if (!read.ok) throw new Error(`The sample is ${read.reason.why} at ${read.reason.at}`)
  return read.value.workshop
}
