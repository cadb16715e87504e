import type { HelpPart } from '#i18n/help-part.ts'

/** The statement of accessibility after § 12b BGG and BITV 2.0. It says only what was done. */
export const accessibility = {
  title: 'Erklärung zur Barrierefreiheit',
  intro:
    'Diese Erklärung gilt für die Webanwendung Wirkbund und die Dokumente, die sie herstellt. Sie folgt § 12b BGG und der BITV 2.0, die auf EN 301 549 und WCAG verweist. Ziel ist die Stufe AA der WCAG 2.2.',
  made: (day: string) => `Erstellt und zuletzt überprüft am ${day}.`,
  status: {
    title: 'Wie weit die Anforderungen erfüllt sind',
    text: [
      'Die Anwendung ist mit den Anforderungen teilweise vereinbar. „Teilweise“ steht hier, weil wichtige Prüfungen noch ausstehen und die unten genannten Teile nicht oder nur eingeschränkt zugänglich sind.',
    ],
  },
  method: {
    title: 'Wie geprüft wurde',
    text: ['Selbstbewertung durch die Entwicklung. Diese Prüfungen laufen bei jeder Änderung in Chromium mit:'],
    points: [
      'das Prüfwerkzeug axe auf allen Schirmen, mit Inhalten und leer, auf Deutsch und Englisch, im hellen und im dunklen Raum',
      'der Weg vom leeren Start bis zum gespeicherten PDF allein mit der Tastatur, dabei Sichtbarkeit des Fokus',
      'Größe aller Ziele, Textabstände, Kontraste, Lesen bei 320 Pixel Breite, dazu alle Bedienelemente bei 200 und 400 Prozent Vergrößerung',
      'Namen, Rollen und Tabellenköpfe im Zugänglichkeitsbaum des Browsers für Brett, Matrix, Wirkungskette, Haltungen und Commitment',
      'für alle, die ihr Gerät um mehr Kontrast bitten: jedes Wort auf allen Schirmen mit mindestens 7:1',
      'mit erzwungenen Farben (Hochkontrastmodus) ein Rahmen um alles, was gewählt ist, und die Form aller Zeichen',
      'Ansagen beim Verschieben, Rückgängigmachen und Speichern: jede einmal, ohne zu unterbrechen',
    ],
  },
  notDone: {
    title: 'Was nicht geprüft wurde',
    text: ['Damit niemand mehr annimmt, als geschehen ist:'],
    points: [
      'mit dem Screenreader Orca (unter Linux) nur viermal in Teilen durchgegangen; mit NVDA, JAWS, VoiceOver und TalkBack nicht',
      'keine Erprobung mit Menschen mit Behinderungen',
      'keine Prüfung durch eine unabhängige Stelle, kein BIK BITV-Test',
      'Firefox (ESR 140) und der Kern von Safari (WebKit unter Linux) nur einmal durchgegangen, Safari selbst nicht',
      'keine Prüfung mit Spracheingabe oder Bildschirmlupe',
      'keine Prüfung der PDF mit PAC oder einem Vorleseprogramm',
    ],
  },
  barriers: {
    title: 'Was noch nicht barrierefrei ist',
    text: [],
    points: [
      'Bei starker Vergrößerung und auf Telefonen steht alles untereinander und bleibt bedienbar; die große Matrix lässt sich dann nur seitlich gerollt lesen.',
      'Solange die offenen Fragen oder der Rundgang über dem Blatt liegen, kann ein Bedienelement darunter verdeckt sein. Escape schließt sie von überall.',
      'In Safari auf dem Mac überspringt Tab Schaltflächen und Links; mit gedrückter Wahltaste erreicht Tab alles.',
      'Namen in arabischer und hebräischer Schrift fehlen im PDF. Word, Webseite und Markdown enthalten sie.',
      'Die Linien der Wirkungskette sind ein Bild. Womit eine Karte verbunden ist, steht zusätzlich als Text an der Karte.',
      'Das Projektorfenster ist zum Ansehen gedacht und hat keine Bedienung. Alles darauf steht auch im Fenster der Moderation.',
      'Das PDF hat Überschriften, Tabellen, Lesereihenfolge und Sprache als Struktur. Wer besser mit Text arbeitet, bekommt dasselbe als Word, Webseite oder Markdown.',
      'Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht.',
      'Was Menschen in den Workshop schreiben, prüft die Anwendung nicht auf Verständlichkeit.',
    ],
  },
  contact: {
    title: 'Barrieren melden',
    text: 'Barrieren, Fragen und Hinweise bitte an die Stelle, die Wirkbund hier anbietet:',
    missing:
      'Die Stelle, die Wirkbund hier anbietet, hat noch keinen Kontakt eingetragen. Wie das geht, steht in der Anleitung für den Betrieb.',
  },
  enforcement: {
    title: 'Schlichtungsverfahren',
    text: [
      'Wer von einer öffentlichen Stelle des Bundes keine zufriedenstellende Antwort bekommt, kann sich an die Schlichtungsstelle nach § 16 BGG wenden. Das Verfahren kostet nichts, ein Rechtsbeistand ist nicht nötig. Für Länder und Gemeinden gelten deren eigene Stellen.',
    ],
    link: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz',
    address: 'www.schlichtungsstelle-bgg.de',
  },
} satisfies Readonly<Record<string, unknown>> & { readonly status: HelpPart }
