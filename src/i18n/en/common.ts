import type { Words } from '#i18n/words.ts'

export const common: Words['common'] = {
  product: 'Wirkbund',
  claim: 'One day, six questions, one commitment.',
  close: 'Close',
  cancel: 'Cancel',
  add: 'Add',
  edit: 'Change',
  remove: 'Delete',
  done: 'Done',
  language: 'Language',
  dark: 'Dark room',
  light: 'Bright room',
  stillMissing: 'still missing',
  loading: 'Loading …',
  theRoom: 'everyone in the room',
  none: 'none',
  back: 'Back',
  skip: 'Skip to content',
  languageFailed: 'The language could not be loaded. Until it can, this one stays.',
}
