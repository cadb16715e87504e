import type { LeadingWords } from '#i18n/help-part.ts'

export const leading: LeadingWords = {
  mission: {
    steps: [
      'Mit dem Anlass beginnen: still notieren, dann reihum eine Beobachtung je Organisation. Lösungen freundlich zurückstellen.',
      'Erst die Bilder nebeneinanderlegen, dann den Rahmen abstecken, zuletzt den Satz schreiben.',
      'Den Satz in drei Schritten finden: allein, zu zweit, alle zusammen. Eine Person führt die Feder, alle sehen mit.',
      'Die Passung zum eigenen Auftrag still eintragen lassen. „Noch offen“ ausdrücklich willkommen heißen.',
    ],
    ready: [
      'Der Satz sagt, für wen sich was ändert.',
      'Mindestens eine Sache gehört ausdrücklich nicht dazu.',
      'Jede Organisation kann den Satz in eigenen Worten wiedergeben.',
    ],
    short: 'Problem, Rahmen und Satz genügen. Glossar und Prinzipien lassen sich nachholen.',
  },
  impact: {
    steps: [
      'Rechts beginnen: Was soll sich in der Gesellschaft, was im Leben der Menschen ändern?',
      'Rückwärts fragen: Was müssten sie dafür anders tun, wissen oder können? Erst dann nach Angeboten fragen.',
      'Die Kette laut lesen: „Wenn …, dann …, weil …“. Wo die Stimme stockt, fehlt eine Annahme.',
      'Zum Schluss höchstens fünf Kennzahlen wählen, jede mit einem Namen und einem Datum.',
    ],
    ready: [
      'Jede Karte führt weiter, keine hängt in der Luft.',
      'Die wackligste Annahme ist benannt, und jemand prüft sie.',
      'Jede Organisation findet sich an mindestens einer Stelle wieder.',
    ],
    short: 'Ein Wirkungsziel und eine Kette je Zielgruppe. Die Kennzahlen kann eine kleine Gruppe nachreichen.',
  },
  expectations: {
    steps: [
      'Zuerst vereinbaren, dass alles im Raum bleibt, bis jemand es selbst freigibt.',
      'Still schreiben lassen und alles zugleich aufdecken. So gilt jede Stimme gleich viel.',
      'Reihum vorlesen, wiedergeben, nachfragen. Noch nichts verhandeln.',
      'Erst dann antworten lassen: ja, teilweise oder nein. Ein Nein bekommt eine Folge und keinen Streit.',
    ],
    ready: [
      'Jede Organisation hat gesagt, was sie braucht und was ihr Sorgen macht.',
      'Jede Erwartung an andere hat eine Antwort.',
      'Das Versprechen kommt ohne Fachwörter aus.',
    ],
    short: 'Interessen und gegenseitige Erwartungen. Geben und Nehmen lässt sich vorher per Mail sammeln.',
  },
  roles: {
    steps: [
      'Jede Organisation zuerst still ihre eigenen Beiträge eintragen lassen, mit Art, Umfang und Zeitraum.',
      'In der Matrix Zeile für Zeile fragen: Wer steht am Ende gerade? Genau eine Organisation bekommt das A.',
      'Die Fußzeile ansehen: Ist die Last so verteilt, wie wir das wollen?',
      'Mandate und Vollmachten klären, bevor jemand etwas zusagt, was erst ein Gremium beschließen kann.',
    ],
    ready: [
      'Jede Aufgabe hat genau ein A und mindestens ein R.',
      'Jeder Beitrag ist so genau, dass man merken würde, wenn er fehlt.',
      'Auch das Koordinieren selbst steht in der Liste.',
    ],
    short: 'Die fünf wichtigsten Aufgaben genügen. Den Rest füllt die Steuerungsgruppe aus.',
  },
  working: {
    steps: [
      'Mit einem echten Fall beginnen: Wer müsste morgen was entscheiden, und wie?',
      'So wenige Runden wie möglich einrichten. Jede braucht einen Auftrag und das Recht, etwas zu entscheiden.',
      'Für jede Art von Beschluss eine Regel wählen, dazu gleich festlegen, was ohne Einigung gilt.',
      'Erste Schritte nur mit Namen und Datum aufnehmen. Den ersten Termin der Überprüfung in die Kalender setzen.',
    ],
    ready: [
      'Am erdachten Fall lässt sich die Regel ohne Streit anwenden.',
      'Daten, Geld und Auftritt nach außen sind geregelt oder als offen benannt.',
      'Die nächsten Wochen stehen mit Namen im Plan.',
    ],
    short:
      'Entscheidungsregel, erste Schritte und der Termin der Überprüfung. Einzelne Regelungen dürfen „teilweise“ bleiben.',
  },
  conflict: {
    steps: [
      'Die Gruppe ins Jahr danach versetzen: Es ist schiefgegangen. Still schreiben, woran es lag.',
      'Gründe bündeln und nur die wahrscheinlichsten und schwersten besprechen: Woran merken wir es früh?',
      'Die Stufen festlegen: Wer spricht wen an, in welcher Frist, wer hilft danach, wer von außen?',
      'Zum Schluss den Satz vorlesen und reihum bestätigen lassen, die größte Organisation zuletzt.',
    ],
    ready: [
      'Jede Stufe hat eine Person und eine Frist.',
      'Mindestens eine Vertrauensperson steht außerhalb der Abhängigkeiten.',
      'Alle wissen, was gilt, wenn jemand aussteigt.',
    ],
    short: 'Zwei Gefahren und die ersten zwei Stufen. Vertrauensperson und Ausstieg im nächsten Treffen.',
  },
}
