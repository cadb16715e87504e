import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '#command.ts'
import { composeCommitment } from '#commitment/compose.ts'
import { currentVersion } from '#core/file/migrations.ts'
import { readFile } from '#core/file/read-file.ts'
import { formats } from '#formats/index.ts'
import { pdf } from '#formats/pdf.ts'
import { loadWords } from '#i18n/languages.ts'

const sample = join(process.cwd(), 'tests/fixtures/workshops/sample.de.json')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirkbund-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: readonly string[], locale = 'de_DE.UTF-8') => runCommand({ args, folder, locale })

function fileOf(text: string): string {
  writeFileSync(join(folder, 'in.json'), text)
  return 'in.json'
}

describe('npm run commitment', () => {
  test('writes every export format into a folder that it makes, and names the files in the order of the table', async () => {
    const done = await run([sample, 'out/deep'])
    const paths = done.ok ? done.value : []
    expect(paths.map((path) => path.split('.').at(-1))).toEqual(formats.map(({ extension }) => extension))
    for (const path of paths) expect(readFileSync(path).length).toBeGreaterThan(1000)
    expect(readdirSync(join(folder, 'out/deep'))).toHaveLength(formats.length)
  })

  test('the PDF is byte for byte the one that the app makes of fonts it has fetched', async () => {
    const read = readFile(readFileSync(sample, 'utf8'))
    const file = read.ok ? read.value : expect.unreachable('The sample is unreadable')
    const words = await loadWords('de')
    const made = await pdf.make({
      file,
      words,
      commitment: composeCommitment(file.workshop, words),
      readFont: async (font) => Uint8Array.from(readFileSync(`src/formats/fonts/${font}.ttf`)),
    })
    const done = await run([sample, 'out'])
    const written = readFileSync(done.ok ? (done.value[0] ?? '') : '')
    expect(written.equals(made)).toBe(true)
  })

  test('an empty workshop is exported too', async () => {
    const done = await run([join(process.cwd(), 'tests/fixtures/workshops/empty.json'), 'out'])
    expect(done.ok && done.value.length).toBe(formats.length)
  })

  test('run twice it replaces what it wrote', async () => {
    await run([sample, 'out'])
    await run([sample, 'out'])
    expect(readdirSync(join(folder, 'out'))).toHaveLength(formats.length)
  })

  test.each(['copy', 'link'])('never writes over the workshop file it reads (%s)', async (how) => {
    const name = 'Gut ankommen im Beruf – Ausbildungspartnerschaft Haselbach – Workshop.json'
    const input = join(folder, name)
    const elsewhere = join(folder, 'original.json')
    copyFileSync(sample, elsewhere)
    if (how === 'link') linkSync(elsewhere, input)
    else copyFileSync(sample, input)
    writeFileSync(elsewhere, JSON.stringify(JSON.parse(readFileSync(elsewhere, 'utf8'))))
    const before = readFileSync(input, 'utf8')
    const done = await run([how === 'link' ? 'original.json' : name, '.'])
    expect(readFileSync(input, 'utf8')).toBe(before)
    expect(done.ok && done.value.at(-1)).toBe(join(folder, name.replace('.json', ' (2).json')))
  })

  test.each([
    ['{', 'Die Datei in.json ist kein lesbares JSON und damit keine Workshop-Datei.'],
    ['{}', 'Die Datei in.json ist keine Workshop-Datei von Wirkbund.'],
    [
      JSON.stringify({ format: 'wirkbund-workshop', version: currentVersion + 1 }),
      'Die Datei in.json stammt aus einer neueren Version von Wirkbund.',
    ],
    [
      JSON.stringify({ format: 'wirkbund-workshop', version: currentVersion }),
      'Die Datei in.json ist beschädigt (erste unklare Stelle: id).',
    ],
    [' '.repeat(5_000_001), 'Die Datei in.json ist zu groß für einen Workshop.'],
    ['['.repeat(50), 'Die Datei in.json ist zu verschachtelt für einen Workshop.'],
  ])('says in one sentence what is wrong with a file, and writes nothing', async (text, sentence) => {
    expect(await run([fileOf(text), 'out'])).toEqual({ ok: false, reason: sentence })
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('says when there is no file, when it is a folder, and when the folder cannot be written to', async () => {
    expect(await run(['nothing.json', 'out'])).toEqual({ ok: false, reason: 'Die Datei nothing.json gibt es nicht.' })
    expect(await run(['.', 'out'])).toEqual({ ok: false, reason: 'Die Datei . lässt sich nicht lesen.' })
    const taken = fileOf('{}')
    expect(await run([sample, taken])).toEqual({
      ok: false,
      reason: 'In den Ordner in.json lässt sich nicht schreiben.',
    })
    expect(readFileSync(join(folder, taken), 'utf8')).toBe('{}')
  })

  test('speaks the language of the shell, and both where it speaks neither', async () => {
    const english = 'There is no file x.json.'
    expect(await run(['x.json', 'out'], 'en_GB.UTF-8')).toEqual({ ok: false, reason: english })
    expect(await run(['x.json', 'out'], 'C.UTF-8')).toEqual({
      ok: false,
      reason: `Die Datei x.json gibt es nicht. / ${english}`,
    })
    expect(await run([])).toMatchObject({ ok: false, reason: expect.stringContaining('npm run commitment') })
  })

  test('as a process: prints one path a line and exits 0, or prints one sentence and exits 1', () => {
    const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', npm_lifecycle_event: '' }
    const node = (args: readonly string[]) =>
      execFileSync(process.execPath, [join(process.cwd(), '.ci/commitment.mjs'), ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    const printed = node([sample, 'out']).trim().split('\n')
    expect(printed).toHaveLength(formats.length)
    for (const path of printed) expect(existsSync(path)).toBe(true)
    expect(() => node(['nothing.json', 'out'])).toThrow(
      expect.objectContaining({ status: 1, stdout: '', stderr: 'There is no file nothing.json.\n' }),
    )
  })
})
