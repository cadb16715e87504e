import { mkdir, readFile as readBytes, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeCommitment } from '#commitment/compose.ts'
import { largestFile, readFile, type Unreadable } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { bad, good, type Result } from '#core/result.ts'
import type { FontFile } from '#formats/fonts/read-cut.ts'
import { formats } from '#formats/index.ts'
import { isPdf } from '#formats/is-pdf.ts'
import { largestPdf, workshopTextIn } from '#formats/pdf-source.ts'
import { loadWords } from '#i18n/languages.ts'
import type { Words } from '#i18n/words.ts'

/** What the command is called with. */
export interface Call {
  /** WORKSHOP.json and OUT_DIR, as typed. */
  readonly args: readonly string[]
  /** The folder that paths start from. */
  readonly folder: string
  /** The locale of the shell ('de_DE.UTF-8'); both languages are spoken when it is neither German nor English. */
  readonly locale: string
}

type Problem = (said: Words['command']) => string

/**
 * The composition root for machines: writes every format of a workshop file into a folder and gives the paths in the
 * order of the table, or one plain sentence why nothing was written. Files of the same names are replaced, the workshop
 * file itself never.
 */
export async function runCommand({ args, folder, locale }: Call): Promise<Result<readonly string[]>> {
  const done = await writeAll(args, folder)
  return done.ok ? done : bad(await sentence(done.reason, locale))
}

async function writeAll(args: readonly string[], folder: string): Promise<Result<readonly string[], Problem>> {
  const [input, output] = args
  if (input === undefined || output === undefined || args.length !== 2) return bad((said) => said.usage())
  const read = await readWorkshop(resolve(folder, input), input)
  if (!read.ok) return read
  const made = await makeAll(read.value)
  const target = resolve(folder, output)
  try {
    await mkdir(target, { recursive: true })
    const paths: string[] = []
    for (const { name, bytes } of made) {
      const path = await freePath(target, name, resolve(folder, input))
      await writeFile(path, bytes)
      paths.push(path)
    }
    return good(paths)
  } catch {
    return bad((said) => said.cannotWrite(output))
  }
}

async function readWorkshop(path: string, shown: string): Promise<Result<WorkshopFile, Problem>> {
  const refuse = (reason: Unreadable) => bad<Problem>((said) => said.unreadable(shown, reason))
  try {
    if ((await stat(path)).size > largestPdf) return refuse({ why: 'tooLarge', at: '' })
    const bytes = await readBytes(path)
    const text = isPdf(bytes) ? workshopTextIn(bytes) : textOf(bytes)
    const read = text.ok ? readFile(text.value) : text
    return read.ok ? read : refuse(read.reason)
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return bad((said) => (gone ? said.notFound(shown) : said.cannotRead(shown)))
  }
}

/** UTF-8 takes at most three bytes for each UTF-16 unit: what is larger is refused before it is decoded. */
function textOf(bytes: Uint8Array): Result<string, Unreadable> {
  return bytes.length > 3 * largestFile ? bad({ why: 'tooLarge', at: '' }) : good(new TextDecoder().decode(bytes))
}

/** Every format is made before the first is written: a failure leaves the folder as it was. */
async function makeAll(file: WorkshopFile): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const words = await loadWords(file.workshop.facts.language)
  const commitment = composeCommitment(file.workshop, words)
  const input = { file, commitment, words, readFont }
  return Promise.all(formats.map(async (format) => ({ name: format.fileName(input), bytes: await format.make(input) })))
}

/** As plain bytes: slices of Node's Buffer share their memory, those of a Uint8Array are copies, as subsetting expects. */
async function readFont(file: FontFile): Promise<Uint8Array> {
  return new Uint8Array(await readBytes(fileURLToPath(new URL(`formats/fonts/${file}.ttf`, import.meta.url))))
}

/** The path of a file in the folder; another name where the usual one is the workshop file itself, by whatever link. */
async function freePath(folder: string, name: string, input: string): Promise<string> {
  const dot = name.lastIndexOf('.')
  for (let turn = 1; ; turn += 1) {
    const path = join(folder, turn === 1 ? name : `${name.slice(0, dot)} (${turn})${name.slice(dot)}`)
    if (!(await isSameFile(path, input))) return path
  }
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([path, other].map((each) => stat(each, { bigint: true }).catch(() => null)))
  return one !== null && one !== undefined && one.dev === two?.dev && one.ino === two.ino
}

async function sentence(problem: Problem, locale: string): Promise<string> {
  const spoken = locale.slice(0, 2).toLowerCase()
  const [german, english] = await Promise.all(['de', 'en'].map(loadWords))
  const said = [...(spoken === 'en' ? [] : [german]), ...(spoken === 'de' ? [] : [english])]
  return said.flatMap((words) => (words === undefined ? [] : problem(words.command))).join(' / ')
}
