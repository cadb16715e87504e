import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const stored: Words['stored'] = {
  earlier: 'Earlier states …',
  damaged: 'What this device holds of it is damaged.',
  bin: (count) => `Recently deleted (${f.number(count)}) …`,
  erase: 'Delete everything …',
}
