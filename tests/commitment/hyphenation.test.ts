import { describe, expect, test } from 'vitest'
import { hyphenatorFor } from '#commitment/hyphenation.ts'

describe('German words', async () => {
  const hyphenate = await hyphenatorFor('de')
  const shown = (word: string) => hyphenate(word).join('|')

  test('break at their joints', () => {
    expect(shown('Verantwortungsübernahme')).toBe('Ver|ant|wor|tungs|über|nahme')
    expect(shown('Grundschulverbund')).toBe('Grund|schul|ver|bund')
  })

  test('leave at least three letters on either side', () => {
    for (const word of ['Übergang', 'Adresse', 'Datenschutz', 'Zusage', 'Ministerium', 'Koordinierung']) {
      const parts = hyphenate(word)
      expect(Math.min(...[parts[0], parts.at(-1)].map((part) => part?.length ?? 0))).toBeGreaterThanOrEqual(3)
    }
  })

  test('break inside the halves of a gendered form, never at its sign', () => {
    expect(shown('Träger:innen')).toBe('Trä|ger:innen')
    expect(shown('Mitarbeiter*innen')).toBe('Mit|ar|bei|ter*innen')
    expect(shown('Kooperationspartner:innen')).toMatch(/ner:innen$/)
  })

  test('keep the punctuation around them', () => {
    expect(shown('„Verantwortung“,')).toBe('„Ver|ant|wor|tung“,')
  })

  test('are never broken inside an address', () => {
    for (const word of [
      'https://www.lesebruecke.example/mitmachen',
      'kontakt@lesebruecke.example',
      'www.lesebruecke.example',
    ]) {
      expect(hyphenate(word)).toEqual([word])
    }
  })

  test('follow the list of exceptions', () => {
    expect(shown('Dolmetschleistungen')).toBe('Dol|metsch|leis|tun|gen')
  })
})

describe('other languages', () => {
  test('break English words the British way', async () => {
    const hyphenate = await hyphenatorFor('en-GB')
    expect(hyphenate('responsibility').length).toBeGreaterThan(1)
    expect(hyphenate('responsibility').join('')).toBe('responsibility')
  })

  test('leave words whole where there are no patterns', async () => {
    const hyphenate = await hyphenatorFor('fr')
    expect(hyphenate('responsabilité')).toEqual(['responsabilité'])
  })
})
