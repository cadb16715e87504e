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
}
