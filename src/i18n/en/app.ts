import type { Words } from '#i18n/words.ts'

export const app: Words['app'] = {
  updateReady: 'A new version of Wirkbund is ready. Your workshops stay as they are.',
  updateHeld: 'A workshop is still open in a window of this browser. Please go to the start page there first.',
  updateNow: 'Update now',
  updateLater: 'New version: on the start page',
  offline: 'Works without a network, too.',
  oneFile:
    'Wirkbund is running as a single file here: the browser remembers everything once only, and only for this file in this place. Please save to a file often.',
  alsoRoom: 'Such a file also holds what is to stay in the room.',
  brokeTitle: 'The workshop is safe',
  brokeAllTitle: 'The workshops are safe',
  brokeText: 'This page could not be shown. What was entered is not affected and lies on this device.',
  brokeTellUs: 'Whoever looks after Wirkbund can make use of this:',
  brokeAgain: 'Try again',
  brokeToLibrary: 'To the start page',
  brokeSave: 'Save workshop to a file',
  brokeSaveAll: 'Save all workshops to files',
  failedAside: 'Something did not work just now. Everything entered is still there; please check the last step.',
}
