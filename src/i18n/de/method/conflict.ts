import type { ActivitiesWords } from '#i18n/method-words.ts'

export const conflict = {
  preMortem: {
    title: 'Scheitern vorwegnehmen',
    question: 'Ein Jahr später sind wir gescheitert. Woran lag es?',
    how: 'Drei Minuten still schreiben, wer leitet, liest zuletzt vor. Ursachen reihum sammeln, die drei wichtigsten wählen. Für jede ein frühes Zeichen, eine Vorbeugung und eine zuständige Organisation festhalten.',
    example:
      'Die Koordination hing an einer Person · Protokolle bleiben aus · Vertretung ab dem ersten Tag · Nachbarschaftshaus',
    inDocument: 'Was schiefgehen kann und wie wir vorbeugen',
    columns: {
      cause: { label: 'Ursache' },
      earlySign: { label: 'Frühes Zeichen' },
      prevention: { label: 'So beugen wir vor' },
      who: { label: 'Wer achtet darauf' },
    },
    addRow: 'Ursache hinzufügen',
    empty: 'Hier steht, woran die Partnerschaft scheitern könnte, woran wir es früh merken und was wir dagegen tun.',
  },
  speakingUp: {
    title: 'Ansprechen vereinbaren',
    question: 'Wie sagen wir einander früh, dass etwas hakt?',
    how: 'Ein Beispiel aus früheren Kooperationen erzählen lassen: Wann wurde es zu spät gesagt? Dann den Satz formulieren. Als Kontakt eine Person suchen, von der keine der Organisationen abhängt.',
    example: 'Wir sprechen an, was uns stört, bevor es sich festsetzt, und fragen nach, bevor wir urteilen.',
    inDocument: 'Wie wir Probleme ansprechen',
    fields: {
      promise: {
        label: 'Unser Versprechen',
        hint: 'Ein Satz: Wie gehen wir miteinander um, wenn es schwierig wird?',
      },
      contact: {
        label: 'Vertrauensperson',
        hint: 'Name und Weg: Wen können alle ansprechen, auch vertraulich?',
      },
      answer: {
        label: 'Antwort binnen',
        hint: 'Bis wann kommt eine erste Antwort, zum Beispiel binnen fünf Werktagen?',
      },
    },
  },
  ladder: {
    title: 'Stufen der Klärung',
    question: 'Was tun wir der Reihe nach, wenn wir nicht weiterkommen?',
    how: 'Mit dem kleinsten Schritt beginnen, mindestens drei Stufen. Für jede klären: Wer ist dabei, wie lange versuchen wir es, was wird festgehalten, wer zahlt? Stufen lassen sich durch Ziehen ordnen.',
    example:
      'Moderiertes Gespräch · die Beteiligten und die Koordination · drei Wochen · kurzes Ergebnisprotokoll · keine Kosten',
    inDocument: 'Stufen der Klärung',
    columns: {
      rung: { label: 'Stufe' },
      who: { label: 'Wer ist dabei' },
      deadline: { label: 'Frist' },
      record: { label: 'Festgehalten als' },
      cost: { label: 'Kosten trägt' },
    },
    addRow: 'Stufe hinzufügen',
    empty: 'Hier stehen die Schritte zur Klärung, vom direkten Gespräch bis zur Hilfe von außen.',
    suggestions: [
      'Direktes Gespräch',
      'Moderiertes Gespräch',
      'Leitungsrunde oder Steuerungskreis',
      'Mediation von außen',
      'Ruhen oder geordneter Austritt',
    ],
  },
  arrangements: {
    title: 'Für schwierige Zeiten vorsorgen',
    question: 'Was gilt, solange wir uns nicht einig sind?',
    how: 'Mit der Frage beginnen, was für die Zielgruppe auf jeden Fall weiterlaufen muss. Dann die übrigen Themen der Reihe nach klären. Was nicht zutrifft, mit einem Satz als nicht relevant vermerken.',
    example: 'Die Sprechstunde läuft weiter, auch wenn wir über das Geld streiten.',
    inDocument: 'In schwierigen Zeiten',
    topics: {
      meanwhile: {
        label: 'Was weiterläuft',
        hint: 'Was darf unter einem Konflikt nicht leiden?',
        proposal:
          'Während wir einen Konflikt klären, laufen … weiter. Zusagen an die Zielgruppe halten wir ein. Wer etwas aussetzen muss, sagt es mindestens … Tage vorher.',
      },
      silence: {
        label: 'Schweigen nach außen',
        hint: 'Bis zu welcher Stufe bleibt ein Konflikt unter uns?',
        proposal:
          'Bis einschließlich Stufe … der Klärung tragen wir einen Konflikt nicht in die Öffentlichkeit. Danach sagen wir einander mindestens … Tage vorher, was wir öffentlich sagen. Gesetzliche Pflichten und Hinweise auf Missstände bleiben davon frei.',
      },
      unkept: {
        label: 'Nicht gehaltene Zusagen',
        hint: 'Wer sagt es wem, und was geschieht dann?',
        proposal:
          'Wer eine Zusage nicht halten kann, sagt es …, sobald es absehbar ist, und macht einen Vorschlag. Gemeinsam entscheiden wir binnen … Wochen, ob wir den Termin verschieben, die Aufgabe anders verteilen oder das Ziel anpassen. Bleibt eine Zusage ohne Nachricht aus, fragt … nach.',
      },
      changes: {
        label: 'Wechsel und Wegfall',
        hint: 'Personen gehen, Mittel fallen weg, Zuständigkeiten ändern sich',
        proposal:
          'Wechselt eine Ansprechperson, nennt die Organisation binnen … Wochen eine neue und sorgt für eine Übergabe. Fallen Mittel weg, informiert die betroffene Organisation alle sofort; binnen … Wochen beraten wir, was wir verkleinern, verschieben oder anders finanzieren.',
      },
      grievances: {
        label: 'Beschwerden von Dritten',
        hint: 'Wohin wenden sich Menschen aus der Zielgruppe oder der Nachbarschaft?',
        proposal:
          'Wer von unserer Arbeit betroffen ist, kann sich an … wenden, auch ohne Namen. Eine erste Antwort kommt binnen … Tagen. Niemand hat durch eine Beschwerde Nachteile. Was wir daraus lernen, besprechen wir bei der nächsten Überprüfung.',
      },
      ending: {
        label: 'Abschluss der Partnerschaft',
        hint: 'Wann beenden wir sie, was geschieht mit Angeboten, Material und Daten, wie würdigen wir das Erreichte?',
        proposal:
          'Wir beenden die Partnerschaft, wenn das Ziel erreicht ist oder … es beschließen. Binnen … Monaten klären wir, wer Angebote weiterführt, wohin Material und Restmittel gehen und welche Daten gelöscht werden. Was gelungen ist und was wir gelernt haben, halten wir fest und würdigen es gemeinsam.',
      },
    },
  },
} satisfies Pick<ActivitiesWords, 'preMortem' | 'speakingUp' | 'ladder' | 'arrangements'>
