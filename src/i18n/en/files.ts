import type { Unreadable } from '#core/file/read-file.ts'
import type { Words } from '#i18n/words.ts'

export const files: Words['files'] = {
  saveTitle: 'Save as a file',
  saveWhole:
    'The file holds everything, also what is to stay in the room. It is for going on with your own work, not for passing round.',
  saveFile: 'Save file',
  saved: (file) => `Saved: ${file}`,
  saveFailed: 'The file could not be encrypted. Please save it without a password.',
  protect: 'Protect with a password (optional)',
  protectWarning:
    'A forgotten password cannot be reset: this file is then lost. The workshop on this device stays readable.',
  protectMissing: 'No password is possible here: the browser encrypts at secure addresses (https) only.',
  passphrase: 'Password',
  passphraseAgain: 'Repeat the password',
  passphraseEmpty: 'The password is still missing.',
  passphraseDiffers: 'The two passwords differ.',
  openTitle: 'This file is protected by a password',
  open: 'Open',
  openWrong: 'This password does not fit. Nothing was changed.',
  openMissing: 'This file is protected by a password. The browser decrypts at secure addresses (https) only.',
  protectedDamaged: 'The protected file is damaged or incomplete. Even the right password does not open it.',
  protectedNewer: 'The file was protected by a newer version of Wirkbund. Please reload the page and open it again.',
  refusedAmong: (file, why) => `‘${file}’ could not be opened. ${why}`,
  unreadable: (reason) => unreadable[reason.why](reason.at),
}

const unreadable = {
  tooLarge: () => 'The file is too large for a workshop.',
  tooDeep: () => 'The file is nested too deeply for a workshop.',
  notJson: () => 'This is not a workshop file: its content is not readable JSON.',
  notAWorkshop: () => 'This is not a workshop file of Wirkbund.',
  aReview: () => 'This is a review. It opens in its workshop: commitment screen, ‘Reviews’.',
  noSource: () => 'There is no workshop in this PDF. Only PDFs that Wirkbund saved with their source can be opened.',
  newer: () => 'The file comes from a newer version of Wirkbund. Please reload the page and open it again.',
  damaged: (at) => `The file is damaged. The first unclear place: ${at === '' ? 'its beginning' : at}`,
} satisfies Record<Unreadable['why'], (at: string) => string>
