import type { Words } from '#i18n/words.ts'

export const saving: Words['saving'] = {
  nowSaved: 'Saved.',
  oneCopy: 'One copy only',
  oneCopyTitle: 'Saved, but only in one of two copies',
  onlyFirst: {
    unsupported:
      'This browser allows no second copy here, as in private windows or on a page from a USB stick. If the browser crashes, the last minute may be missing. Please save as a file more often.',
    busy: 'Another window still holds the second copy. Wirkbund keeps trying.',
    tooLarge: 'The workshop is too large for the second copy. Please save it as a file.',
    full: 'This device has no room for the second copy. Please save as a file and make room.',
    failed: 'The second copy could not be written. Wirkbund keeps trying.',
    slow: 'The second copy is taking long just now. Wirkbund keeps trying.',
  },
  onlySecond: {
    disk: 'This device has no space left. Your work is in the second copy, which already has its space. Please make room and save a file on another drive.',
    full: 'The storage of this browser is full. Your work is in the second copy. Please save it as a file and delete old workshops.',
    blocked:
      'The browser does not allow usual storage on this page. Your work is in the second copy. Please save it as a file.',
  },
  readingTitle: 'This window is reading along.',
  readingText: 'Another window is writing. Everything appears here at once.',
  continueHere: 'Continue here',
  taking: 'Taking over …',
  nowWriting: 'This window is writing now.',
  silentTitle: 'The other window does not answer.',
  silentText: 'If you continue here anyway, what was typed there in the last seconds may be lost.',
  steal: 'Continue here anyway',
  refusedReading: 'This window only reads along. To write, please choose ‘Continue here’.',
  refusedTooLarge:
    'The workshop has reached its greatest length. You can still make it shorter; please delete something or use a second workshop.',
  large: 'This workshop is becoming very long. At twice its length Wirkbund will take no further text.',
  told: {
    recovered: 'Recovered: the second copy was newer than the first, so work continues from it.',
    setAside: 'Part of the stored data was unreadable. It has been set aside and can be found on the start page.',
    rewritten:
      'The stored data had disappeared, perhaps because browsing data was cleared. Wirkbund has written it again.',
    conflict: 'Two windows wrote at the same time. The other state is kept under ‘Earlier states’.',
    taken: 'Another window has taken over. This one is reading along now.',
  },
  understood: 'Understood',
  saveAs: 'Save as …',
  automatic: 'Keep saving to a file …',
  automaticTitle: 'Keep saving to a file',
  chooseFile: 'Choose a file …',
  automaticEnd: 'Stop saving to the file',
  automaticInto: (name) => `Continuous saving to: ${name}`,
  savedInto: (name) => `Saved to: ${name}`,
  fileFailed: (name) => `The file ${name} could not be written. Please choose ‘Save as …’ again.`,
  remind: 'There has been no new file of this workshop for half an hour. Only a file survives cleared browsing data.',
  remindSave: 'Save as a file',
  remindLater: 'Remind me later',
  recoverText:
    'It can be downloaded as it is, and may be rescued elsewhere. An earlier state opens as a workshop of its own.',
  recoverEarlier: 'Open an earlier state',
}
