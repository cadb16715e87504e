import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { commitmentFileName, reviewFileName, workshopFileName, worksheetsFileName } from '#formats/file-name.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'

const named = (title: string, words = de) =>
  commitmentFileName(composeCommitment(newWorkshop('w', { title }), words), words, 'pdf')

describe('the name of the file', () => {
  test('says what it is, which edition and in which state, umlauts and all', () => {
    expect(named('Lesestark im Lörrachtal')).toBe('Lesestark im Lörrachtal – Commitment, Fassung 1 (Entwurf).pdf')
    expect(named('Reading Valley', en)).toBe('Reading Valley – Commitment, edition 1 (Draft).pdf')
    expect(workshopFileName(newWorkshop('w', { title: 'Grün & Groß' }))).toBe('Grün & Groß – Workshop.json')
    expect(workshopFileName(newWorkshop('w'))).toBe('Workshop.json')
  })

  test('says whose feedback it holds or how large its sheets are, also of what has no title yet', () => {
    expect(reviewFileName('Lorntal', ' Jörg Nguyễn ', de)).toBe('Lorntal – Rückmeldung Jörg Nguyễn.json')
    expect(reviewFileName(' ', 'Jo', en)).toBe(`${en.document.untitled} – Review Jo.json`)
    expect(worksheetsFileName(newWorkshop('w', { title: 'Lorntal' }), de, 'a3')).toBe('Lorntal – Arbeitsblätter A3.pdf')
    expect(worksheetsFileName(newWorkshop('w'), de, 'a4')).toBe(`${de.document.untitled} – Arbeitsblätter A4.pdf`)
  })

  test.each([
    ['Lehrer:innen/Eltern', 'Lehrer-innen-Eltern'],
    ['Was nun? "Alles" <neu>|*', 'Was nun Alles neu-'],
    ['Erste\nund\tzweite  Zeile', 'Erste und zweite Zeile'],
    ['Links\u202Enach rechts\u0000', 'Links nach rechts'],
    ['...verborgen', 'verborgen'],
    ['Mu\u0308nster', 'Münster'],
  ])('takes out of %j what file systems forbid', (title, start) => {
    expect(named(title)).toBe(`${start} – Commitment, Fassung 1 (Entwurf).pdf`)
  })

  test.each(['nul.x', 'com1.a', 'LPT9.b'])('is no device on Windows, even for a title like %s', (title) => {
    expect(named(title)).toBe(`_${title} – Commitment, Fassung 1 (Entwurf).pdf`)
  })

  test.each(['Wort '.repeat(60), 'Ω'.repeat(300), '協力の約束'.repeat(60), '👩‍👩‍👧'.repeat(100)])(
    'stays short enough for every file system and keeps edition and state: %s',
    (title) => {
      const name = named(title)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240)
      expect(name).toMatch(/… – Commitment, Fassung 1 \(Entwurf\)\.pdf$/)
      expect(() => encodeURIComponent(name)).not.toThrow()
    },
  )
})
