import type { HelpPart } from '#i18n/help-part.ts'

/** For participants: how to read and review the commitment. */
export const reading = {
  title: 'Das Commitment lesen und prüfen',
  intro:
    'Diese Seite ist für alle, die das Papier unterschreiben oder ihm zustimmen sollen, auch wenn sie nicht im Workshop waren. Zwanzig Minuten genügen.',
  print: 'Drucken',
  parts: [
    {
      title: 'Was dieses Papier ist',
      text: [
        'Es hält fest, was Organisationen gemeinsam wollen und wer was dazu beiträgt. Es ist kein Vertrag und gründet keine Gesellschaft. Rechtlich bindend ist nur, was ausdrücklich so gekennzeichnet ist. Geht es um Geld oder Haftung, braucht es meist einen eigenen Vertrag.',
      ],
    },
    {
      title: 'In dieser Reihenfolge lesen',
      text: [],
      points: [
        '„Auf einen Blick“: Worum geht es, wer ist dabei, was wurde beschlossen?',
        'Die umrandeten Sätze: Das sind die Beschlüsse. Darunter steht, wer wie zugestimmt hat.',
        'Den eigenen Namen: überall, wo die eigene Organisation vorkommt, bei Beiträgen, Aufgaben und ersten Schritten.',
        'Die Vorbehalte: Sie stehen in den Worten derer, die sie haben, und gelten gleich viel.',
        'Die offenen Fragen: Wer bringt bis wann eine Antwort?',
        'Zuletzt Geltung und Unterschriften.',
      ],
    },
    {
      title: 'Darauf achten',
      text: [],
      points: [
        'Können wir unseren Beitrag in diesem Umfang und Zeitraum wirklich leisten?',
        'Steht bei uns ein A, für das wir nicht geradestehen können?',
        'Ist unser Vorbehalt so aufgeschrieben, wie wir ihn gemeint haben?',
        'Sind wir richtig benannt: Name, Rechtsform, wer unterschreibt, welches Gremium zustimmen muss?',
        'Steht etwas darin, das den Raum nicht verlassen sollte?',
        'Sind Ende, Überprüfung und Ausstieg so geregelt, dass wir damit leben können?',
      ],
    },
    {
      title: 'Was die Zeichen bedeuten',
      text: [],
      points: [
        'Volle Scheibe: trägt mit. Halbe Scheibe: trägt mit, unter einer Bedingung. Leerer Kreis: steht beiseite. Mit Kreuz: noch nicht. Mit Zeigern: vorbehaltlich Gremium. Gestrichelt: abwesend oder noch ohne Haltung.',
        'In der Matrix: A steht fürs Ergebnis gerade, R führt durch, C wird vorher gefragt, I wird danach informiert.',
        'Jede Organisation hat Farbe, Form und Kürzel. Auch in Schwarzweiß bleibt sie erkennbar.',
        '„fehlt noch“ heißt: Hier ist eine Lücke, die alle sehen sollen.',
      ],
    },
    {
      title: 'Entwurf, Fassung, Prüfsumme',
      text: [
        'Ein Entwurf trägt dieses Wort auf dem Titel. Nummer und Datum der Fassung stehen unten auf jeder Seite, dazu eine kurze Prüfsumme. Haben zwei Ausdrucke dieselbe Prüfsumme, dann steht darin dasselbe.',
      ],
    },
    {
      title: 'Ausfüllen und zurückschicken',
      text: [
        'Ein „PDF zur Durchsicht“ hat am Ende Felder: für den Namen, für die Haltung der Organisation zu jedem Beschluss und für Anmerkungen zu jeder Ziffer. Es gibt drei Wege, keiner braucht eine Anmeldung.',
      ],
      points: [
        'Im PDF-Programm: Felder ausfüllen, speichern, die Datei zurückschicken. Nicht drucken oder einscannen, sonst kommen keine Felder zurück.',
        'In Wirkbund: auf der Startseite „Datei öffnen“, das PDF wählen, Stelle für Stelle lesen und anmerken. Dann „Rückmeldung als Datei speichern“ und diese Datei zurückschicken.',
        'Auf Papier: Die letzten Seiten lassen sich auch mit der Hand ausfüllen.',
        'Wer sich umentscheidet, schickt die Datei noch einmal; die spätere ersetzt die frühere. Im PDF dafür Name und Organisation genauso schreiben.',
        'Ins Commitment kommt eine Rückmeldung nur, wenn die Moderation sie übernimmt. Was aus jeder Anmerkung wurde, kann sie als PDF zurückschicken.',
      ],
    },
    {
      title: 'Wenn etwas nicht stimmt',
      text: [
        'Die Stelle mit ihrer Ziffer nennen und schreiben, wie sie richtig wäre. Das geht an die Moderation; wer das ist, steht in Anlage A. Nach jeder Änderung gibt es eine neue Fassung. Schon Unterschriebenes gilt nur für die Fassung, unter der die Unterschrift steht.',
      ],
    },
  ] satisfies readonly HelpPart[],
}
