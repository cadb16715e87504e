import { describe, expect, test } from 'vitest'
import { setParagraph } from '#commitment/layout/text/set-text.ts'
import { styles } from '#commitment/layout/theme.ts'
import type { Piece } from '#commitment/layout/piece.ts'
import type { TextBox } from '#commitment/page.ts'
import { plainTools, wholeWords } from './plain-tools.ts'

describe('a paragraph', () => {
  test('breaks between words and fills no line beyond its column', () => {
    expect(linesOf('eins zwei drei vier fünf sechs', 55)).toEqual(['eins zwei', 'drei vier', 'fünf sechs'])
  })

  test('is hyphenated only where a line would stay very short without', () => {
    expect(linesOf('aaaa bbbb cccccccc', 60, plainTools)).toEqual(['aaaa bbbb', 'cccccccc'])
    expect(linesOf('aaaa bbbbccccdddd', 60, plainTools)).toEqual(['aaaa bbbb-', 'ccccdddd'])
  })

  test('says at the end of each line how the word or the text goes on', () => {
    expect(endsOf('aaaa bbbbccccdddd eeee', 60, plainTools)).toEqual(['hyphen', 'space', 'nothing'])
    expect(endsOf('Lehr- und Fachkräfte/Eltern', 110)).toEqual(['nothing', 'nothing'])
  })

  test('breaks a compound after its hyphen and sets no second one', () => {
    expect(linesOf('Muster-Stundenplan', 70)).toEqual(['Muster-', 'Stundenplan'])
  })

  test('breaks an address at its own signs', () => {
    expect(linesOf('https://example.org/regeln', 100, plainTools)).toEqual(['https://example.org/', 'regeln'])
  })

  test('takes a word apart that is wider than the column, so that nothing is cut off', () => {
    const lines = linesOf('Donaudampfschiff', 30)
    expect(lines.join('')).toBe('Donaudampfschiff')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(6)
  })

  test('starts a new line at a line feed and keeps a no-break space', () => {
    expect(linesOf('erstens\nzweitens', 200)).toEqual(['erstens', 'zweitens'])
    expect(linesOf('Ziffer 4\u00A0a', 45)).toEqual(['Ziffer', '4\u00A0a'])
  })

  test('parts no day from its month, no number from what it counts and no abbreviation, unless the column is narrower', () => {
    expect(linesOf('bis zum 1. Oktober', 80)).toEqual(['bis zum', '1. Oktober'])
    expect(linesOf('binnen fast (14 Tagen)', 70)).toEqual(['binnen fast', '(14 Tagen)'])
    expect(linesOf('Starthilfe e. V.', 75)).toEqual(['Starthilfe', 'e. V.'])
    expect(linesOf('am 25. November', 40)).toEqual(['am 25.', 'November'])
  })

  test('leaves neither its first nor its last line alone on a page', () => {
    const keeps = set('a b c d e', 5).map(({ keep }) => keep)
    expect(keeps).toEqual([true, false, false, true, false])
    expect(set('a b c', 5).map(({ keep }) => keep)).toEqual([true, true, false])
  })
})

function set(text: string, width: number, tools = wholeWords): readonly Piece[] {
  return setParagraph([{ kind: 'text', text, style: styles.body, node: 1 }], { x: 0, width }, tools)
}

function boxesOf(text: string, width: number, tools = wholeWords): readonly TextBox[] {
  return set(text, width, tools).flatMap(({ boxes }) => boxes.filter((box): box is TextBox => box.kind === 'text'))
}

function linesOf(text: string, width: number, tools = wholeWords): readonly string[] {
  return boxesOf(text, width, tools).map((box) => (box.ends === 'hyphen' ? `${box.text}-` : box.text))
}

function endsOf(text: string, width: number, tools = wholeWords): readonly TextBox['ends'][] {
  return boxesOf(text, width, tools).map(({ ends }) => ends)
}
