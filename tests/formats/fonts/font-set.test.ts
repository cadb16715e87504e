import { beforeAll, describe, expect, test } from 'vitest'
import { faces } from '#commitment/page.ts'
import { type Fonts, loadFonts, measureWith } from '#formats/fonts/font-set.ts'
import { missingCharacters } from '#formats/fonts/missing-characters.ts'
import type { FontFile } from '#formats/fonts/read-cut.ts'
import { readFontFile } from './read-font.ts'

let core: Fonts
let full: Fonts

beforeAll(async () => {
  core = await loadFonts(readFontFile, 'Verantwortung')
  full = await loadFonts(readFontFile, 'Ευαγγελία')
})

async function filesFor(text: string): Promise<readonly FontFile[]> {
  const asked: FontFile[] = []
  await loadFonts((file) => {
    asked.push(file)
    return readFontFile(file)
  }, text)
  return asked
}

describe('The fonts of a document', () => {
  test.each([
    'Jörg Müßiggang',
    'Łukasz Żółkiewski',
    'Nguyễn Thị Hạnh',
    'Şükrü Iğdır',
    'Ọláṣùn Ẹ̀kọ́dayọ̀ Ńwàǹkwọ́ m̀bẹ̀',
    '48.500\u00a0€ „ja“ – nein → ✓',
  ])('are the core for %s', async (text) => {
    expect(await filesFor(text)).toEqual(faces.map((face) => `${face}.core`))
  })

  test.each(['Ευαγγελία', 'Дмитро', 'Ἀθῆναι', 'Məmmədov'])(
    'are the core and what each face of long texts has besides for %s',
    async (text) => {
      const more = ['serif', 'serifItalic', 'serifSemibold', 'sans', 'sansSemibold'].map((face) => `${face}.more`)
      expect((await filesFor(text)).toSorted()).toEqual([...faces.map((face) => `${face}.core`), ...more].toSorted())
    },
  )

  test('are the core for characters that no file has', async () => {
    expect(await filesFor('Fest 🎉 مرحبا')).toEqual(faces.map((face) => `${face}.core`))
  })

  test.each(faces)('are as wide in the core as in the full cut: %s', (face) => {
    const text = 'AVATAR Träger:innen, Verantwortungsübernahme; „Weg“ – 1.234 € Thị Łódź'
    expect(measureWith(core)(text, face, 10)).toBe(measureWith(full)(text, face, 10))
  })

  test('fail with the reason why a file could not be read', async () => {
    await expect(loadFonts(() => Promise.reject(new Error('offline')), 'a')).rejects.toThrow('offline')
  })
})

describe('A measured text', () => {
  test('is kerned', () => {
    const measure = measureWith(core)
    expect(measure('AV', 'serif', 1000)).toBeLessThan(measure('A', 'serif', 1000) + measure('V', 'serif', 1000))
  })

  test('grows with its size', () => {
    const measure = measureWith(core)
    expect(measure('Wirkung', 'sans', 20)).toBeCloseTo(2 * measure('Wirkung', 'sans', 10))
  })

  test('is as wide composed as with its marks apart', () => {
    const measure = measureWith(full)
    for (const name of ['Zoë Müller', 'Ẹ̀kọ́dayọ̀', 'Nguyễn Thị Hạnh', 'й ї ё']) {
      expect(measure(name.normalize('NFD'), 'serif', 10)).toBe(measure(name, 'serif', 10))
    }
  })

  test('counts a tab as a space and an invisible character as nothing', () => {
    const measure = measureWith(core)
    expect(measure('vor\tnach', 'sans', 10)).toBe(measure('vor nach', 'sans', 10))
    expect(measure('Ver\u00adant\u200bwor\u2060tung', 'sans', 10)).toBe(measure('Verantwortung', 'sans', 10))
  })

  test('has no ligatures, which German words do not want', () => {
    expect(full.runs('Auflage', 'serif')[0]?.glyphs).toHaveLength('Auflage'.length)
  })

  test('sets marks on their letter and moves the pen for the letter only', () => {
    const [run] = full.runs('ọ̀', 'serif')
    const [letter, ...marks] = run?.glyphs ?? []
    expect(letter).toMatchObject({ x: 0, y: 0 })
    expect(marks).toHaveLength(2)
    for (const mark of marks) {
      expect(mark.advance).toBe(0)
      expect(mark.x).toBeLessThan(0)
    }
  })
})

describe('A character that the face lacks', () => {
  test('is taken from the other family in the same weight, together with its marks', () => {
    const runs = full.runs('αἴξ', 'serifSemibold')
    expect(runs.map(({ face, text }) => [face, text])).toEqual([
      ['serifSemibold', 'α'],
      ['sansSemibold', 'ἴ'],
      ['serifSemibold', 'ξ'],
    ])
  })

  test.each([
    ['display', 'serif'],
    ['sansBold', 'sansSemibold'],
  ] as const)(
    'has its whole word set by the text face of its family, so that no letter stands out: %s',
    (face, text) => {
      const runs = full.runs('Für Mǎlı und Київ-Mitte', face)
      expect(runs.filter((run) => run.text !== ' ').map((run) => [run.face, run.text])).toEqual([
        [face, 'Für'],
        [text, 'Mǎlı'],
        [face, 'und'],
        [text, 'Київ-Mitte'],
      ])
    },
  )

  test('leaves a word as it is where no face of its family has it either', () => {
    const runs = full.runs('Київ🎉!', 'display')
    expect(runs.map(({ face, text }) => [face, text])).toEqual([
      ['serif', 'Київ'],
      ['display', '🎉!'],
    ])
  })

  test('becomes a box with a width when no face has it, and keeps its place in the text', () => {
    const [run] = core.runs('🎉', 'serif')
    expect(run?.glyphs).toEqual([expect.objectContaining({ glyph: run?.font.boxGlyph, text: '🎉', advance: 600 })])
  })

  test('is named, each once, whatever it is', () => {
    expect(missingCharacters('Fest 🎉 und 🎉, 名前')).toEqual(['🎉', '名', '前'])
    expect(missingCharacters('Jörg\tŁódź Ευα Дмитро Ẹ̀kọ́ → ✓\u00ad\u200d')).toEqual([])
  })

  test('is none of the ligatures that come along with what is copied out of a PDF: they are set as letters', () => {
    expect(missingCharacters('ﬁnden, Schiﬀe, aﬄuent')).toEqual([])
    const glyphs = (text: string) => full.runs(text, 'serif').flatMap((run) => run.glyphs.map(({ glyph }) => glyph))
    expect(glyphs('Ef\ufb01')).toEqual(glyphs('Effi'))
  })

  test('is named when it is half a character', () => {
    expect(missingCharacters('a\ud83c')).toEqual(['\ufffd'])
  })

  test.each(faces)('is named exactly when it is drawn as a box: %s', (face) => {
    for (let point = 0x20; point < 0x2c00; point += 1) {
      const character = String.fromCodePoint(point)
      const boxes = full
        .runs(character, face)
        .some(({ glyphs, font }) => glyphs.some(({ glyph }) => glyph === font.boxGlyph))
      if (boxes !== missingCharacters(character).length > 0) expect.fail(`U+${point.toString(16)} ${character}`)
    }
  })
})
