/** Whether the work is kept, which window writes, files. */
export const saving = {
  nowSaved: 'Gespeichert.',
  oneCopy: 'Nur eine Kopie',
  oneCopyTitle: 'Gespeichert, aber nur in einer von zwei Kopien',
  onlyFirst: {
    unsupported:
      'Dieser Browser erlaubt hier keine zweite Kopie, etwa in privaten Fenstern oder bei einer Seite vom USB-Stick. Stürzt der Browser ab, kann die letzte Minute fehlen. Bitte öfter als Datei sichern.',
    busy: 'Ein anderes Fenster hält die zweite Kopie noch fest. Wirkbund versucht es weiter.',
    tooLarge: 'Der Workshop ist für die zweite Kopie zu groß. Bitte als Datei sichern.',
    full: 'Für die zweite Kopie ist auf diesem Gerät kein Platz. Bitte als Datei sichern und Platz schaffen.',
    failed: 'Die zweite Kopie ließ sich nicht schreiben. Wirkbund versucht es weiter.',
    slow: 'Die zweite Kopie braucht gerade lange. Wirkbund versucht es weiter.',
  },
  onlySecond: {
    disk: 'Auf diesem Gerät ist kein Speicherplatz mehr. Die Arbeit liegt in der zweiten Kopie, die ihren Platz schon hat. Bitte Platz schaffen und auf einem anderen Laufwerk als Datei sichern.',
    full: 'Der Speicher dieses Browsers ist voll. Die Arbeit liegt in der zweiten Kopie. Bitte als Datei sichern und alte Workshops löschen.',
    blocked:
      'Der Browser lässt auf dieser Seite kein gewöhnliches Speichern zu. Die Arbeit liegt in der zweiten Kopie. Bitte als Datei sichern.',
  },
  readingTitle: 'Dieses Fenster liest mit.',
  readingText: 'Geschrieben wird in einem anderen Fenster. Hier erscheint alles sofort.',
  continueHere: 'Hier weiterarbeiten',
  taking: 'Übernimmt …',
  nowWriting: 'Dieses Fenster schreibt jetzt.',
  silentTitle: 'Das andere Fenster antwortet nicht.',
  silentText: 'Wer hier trotzdem weiterarbeitet, verliert vielleicht, was dort in den letzten Sekunden getippt wurde.',
  steal: 'Trotzdem hier weiterarbeiten',
  refusedReading: 'Dieses Fenster liest nur mit. Zum Schreiben bitte „Hier weiterarbeiten“ wählen.',
  refusedTooLarge:
    'Der Workshop hat seine größte Länge erreicht. Was kürzer macht, geht weiter; bitte etwas löschen oder auf einen zweiten Workshop verteilen.',
  large: 'Dieser Workshop wird sehr umfangreich. Ab der doppelten Länge nimmt Wirkbund keinen weiteren Text mehr auf.',
  told: {
    recovered: 'Wiederhergestellt: Die zweite Kopie war neuer als die erste, es geht mit ihr weiter.',
    setAside: 'Ein Teil der gespeicherten Daten war unlesbar. Er ist beiseitegelegt und auf der Startseite zu finden.',
    rewritten:
      'Die gespeicherten Daten waren verschwunden, etwa weil Browserdaten gelöscht wurden. Wirkbund hat sie neu geschrieben.',
    conflict: 'Zwei Fenster haben gleichzeitig geschrieben. Der andere Stand liegt unter „Frühere Stände“.',
    taken: 'Ein anderes Fenster hat übernommen. Dieses liest jetzt mit.',
  },
  understood: 'Verstanden',
  saveAs: 'Speichern unter …',
  automatic: 'Laufend in eine Datei sichern …',
  automaticTitle: 'Laufend in eine Datei sichern',
  chooseFile: 'Datei wählen …',
  automaticEnd: 'Laufende Sicherung beenden',
  automaticInto: (name: string) => `Laufende Sicherung in: ${name}`,
  savedInto: (name: string) => `Gespeichert in: ${name}`,
  fileFailed: (name: string) =>
    `Die Datei ${name} ließ sich nicht schreiben. Bitte noch einmal „Speichern unter …“ wählen.`,
  remind:
    'Seit einer halben Stunde gibt es keine neue Datei dieses Workshops. Nur eine Datei übersteht auch gelöschte Browserdaten.',
  remindSave: 'Als Datei sichern',
  remindLater: 'Später erinnern',
  recoverText:
    'Sie lassen sich herunterladen, so wie sie sind, und vielleicht an anderer Stelle retten. Ein früherer Stand öffnet sich als eigener Workshop.',
  recoverEarlier: 'Früheren Stand öffnen',
}
