import type { Words } from '#i18n/words.ts'

export const common: Words['common'] = {
  product: 'Wirkbund',
  close: 'Close',
  cancel: 'Cancel',
  edit: 'Change',
  done: 'Done',
  language: 'Language',
  dark: 'Dark room',
  light: 'Bright room',
  stillMissing: 'still missing',
  theRoom: 'everyone',
  back: 'Back',
  help: 'Help',
  accessibility: 'Accessibility',
  tour: 'Tour',
  readingHelp: 'How to read the commitment',
  skip: 'Skip to content',
  languageFailed: 'The language could not be loaded. Until it can, this one stays.',
}
