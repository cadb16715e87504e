/** What concerns the app itself: its versions, the file it may be, files that do not open, and what breaks. */
export const app = {
  updateReady: 'Eine neue Version von Wirkbund liegt bereit. Die Workshops bleiben, wie sie sind.',
  updateHeld: 'In einem Fenster dieses Browsers ist noch ein Workshop offen. Bitte erst dort zur Startseite gehen.',
  updateNow: 'Jetzt aktualisieren',
  updateLater: 'Neue Version: auf der Startseite',
  offline: 'Läuft auch ohne Netz.',
  oneFile:
    'Wirkbund läuft hier als einzelne Datei: Der Browser merkt sich alles nur einmal und nur für diese Datei an diesem Ort. Bitte oft als Datei sichern.',
  alsoRoom: 'Eine solche Datei enthält auch, was nur im Raum bleiben soll.',
  brokeTitle: 'Der Workshop ist sicher',
  brokeAllTitle: 'Die Workshops sind sicher',
  brokeText:
    'Diese Seite ließ sich nicht zeigen. Was eingetragen wurde, ist davon nicht berührt und liegt auf diesem Gerät.',
  brokeTellUs: 'Wer Wirkbund betreut, kann damit etwas anfangen:',
  brokeAgain: 'Noch einmal versuchen',
  brokeToLibrary: 'Zur Startseite',
  brokeSave: 'Workshop als Datei speichern',
  brokeSaveAll: 'Alle Workshops als Dateien speichern',
  failedAside: 'Etwas hat gerade nicht geklappt. Alles Eingetragene ist noch da; bitte den letzten Schritt prüfen.',
}
