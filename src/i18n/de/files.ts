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
}
