import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'

test('marks inside what somebody is quoted with are of the other kind, in each language', () => {
  expect(de.document.quoted('Nur wenn „Ausbildung“ alle meint.')).toBe('„Nur wenn ‚Ausbildung‘ alle meint.“')
  expect(en.document.quoted('Only if ‘training’ means everyone’s.')).toBe('‘Only if “training” means everyone’s.’')
  expect(en.document.quoted('It’s ‘what we don’t say’.')).toBe('‘It’s “what we don’t say”.’')
})
