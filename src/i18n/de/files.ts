import type { Unreadable } from '#core/file/read-file.ts'

/** Saving a workshop as a file, and files with a password. */
export const files = {
  saveTitle: 'Als Datei speichern',
  saveWhole:
    'Die Datei enthält alles, auch was nur im Raum bleiben soll. Sie ist zum eigenen Weiterarbeiten da, nicht zum Verteilen.',
  saveFile: 'Datei speichern',
  saved: (file: string) => `Gespeichert: ${file}`,
  saveFailed: 'Die Datei ließ sich nicht verschlüsseln. Bitte ohne Passwort speichern.',
  protect: 'Mit Passwort schützen (freiwillig)',
  protectWarning:
    'Ein vergessenes Passwort lässt sich nicht zurücksetzen: Dann ist diese Datei verloren. Der Workshop auf diesem Gerät bleibt offen lesbar.',
  protectMissing: 'Ein Passwort geht hier nicht: Der Browser verschlüsselt nur auf sicheren Adressen (https).',
  passphrase: 'Passwort',
  passphraseAgain: 'Passwort wiederholen',
  passphraseEmpty: 'Das Passwort fehlt noch.',
  passphraseDiffers: 'Die beiden Passwörter sind verschieden.',
  openTitle: 'Diese Datei ist mit einem Passwort geschützt',
  open: 'Öffnen',
  openWrong: 'Dieses Passwort passt nicht. Es wurde nichts verändert.',
  openMissing:
    'Diese Datei ist mit einem Passwort geschützt. Der Browser entschlüsselt nur auf sicheren Adressen (https).',
  protectedDamaged:
    'Die geschützte Datei ist beschädigt oder unvollständig. Auch das richtige Passwort öffnet sie nicht.',
  protectedNewer:
    'Die Datei wurde mit einer neueren Version von Wirkbund geschützt. Bitte die Seite neu laden und noch einmal öffnen.',
  /** Of several files. */
  refusedAmong: (file: string, why: string) => `„${file}“ ließ sich nicht öffnen. ${why}`,
  unreadable: (reason: Unreadable) => unreadable[reason.why](reason.at),
}

const unreadable = {
  tooLarge: () => 'Die Datei ist zu groß für einen Workshop.',
  tooDeep: () => 'Die Datei ist zu verschachtelt für einen Workshop.',
  notJson: () => 'Das ist keine Workshop-Datei: Der Inhalt ist kein lesbares JSON.',
  notAWorkshop: () => 'Das ist keine Workshop-Datei von Wirkbund.',
  aReview: () => 'Das ist eine Rückmeldung. Sie öffnet sich im Workshop, beim Commitment unter „Rückmeldungen“.',
  noSource: () =>
    'In diesem PDF steckt kein Workshop. Es öffnen sich nur PDFs, die Wirkbund mit Quelle gespeichert hat.',
  newer: () =>
    'Die Datei stammt aus einer neueren Version von Wirkbund. Bitte die Seite neu laden und noch einmal öffnen.',
  damaged: (at: string) => `Die Datei ist beschädigt. Die erste unklare Stelle: ${at === '' ? 'der Anfang' : at}`,
} satisfies Record<Unreadable['why'], (at: string) => string>
