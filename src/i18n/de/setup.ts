import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** What is settled before the first element. */
export const setup = {
  title: 'Einrichten',
  steps: {
    occasion: { title: 'Anlass und Termin', question: 'Worum geht es, wann und wo?' },
    organisations: { title: 'Wer ist dabei?', question: 'Wer ist dabei?' },
    rules: { title: 'Regeln für heute', question: 'Wie wollen wir heute arbeiten?' },
    agenda: { title: 'Ablauf', question: 'Wie viel Zeit haben wir wofür?' },
    room: { title: 'Raum und Projektor', question: 'Können alle alles lesen?' },
  },
  noDate: 'noch ohne Termin',
  summaryOrganisations: (organisations: number, people: number) =>
    f.series([
      f.plural(organisations, { one: '{n} Organisation', other: '{n} Organisationen' }),
      f.plural(people, { one: '{n} Person', other: '{n} Personen' }),
    ]),
  summaryRules: (count: number) => f.plural(count, { one: '{n} Vereinbarung', other: '{n} Vereinbarungen' }),
  summaryAgenda: (minutes: string, activities: number) =>
    f.series([f.plural(activities, { one: '{n} Zeitkasten', other: '{n} Zeitkästen' }), minutes]),
  duration: (minutes: number) =>
    minutes < 60
      ? `${f.number(minutes)} Min.`
      : minutes % 60 === 0
        ? `${f.number(minutes / 60)} Std.`
        : `${f.number(Math.floor(minutes / 60))} Std. ${f.number(minutes % 60)} Min.`,
  facts: {
    title: 'Name der Partnerschaft',
    titleHint: 'So heißt auch das Commitment.',
    occasion: 'Anlass',
    occasionHint: 'Zum Beispiel: Auftaktworkshop',
    place: 'Ort',
    firstDay: 'Erster Tag',
    lastDay: 'Letzter Tag',
    lastDayHint: 'Leer lassen, wenn es ein Tag ist.',
    lastDayBefore: 'Der letzte Tag liegt vor dem ersten.',
    facilitator: 'Moderation',
    facilitatorHint: 'Partnership Broker, die oder der durch den Tag führt',
    commissionedBy: 'Beauftragt von',
    language: 'Sprache des Dokuments',
    languageHint: 'Gilt für das Commitment, nicht für den Bildschirm.',
  },
  ruleToday: 'Entscheidungsregel für heute',
  ruleTodayHint: 'So entscheiden wir im Workshop selbst. Die Regeln der Partnerschaft folgen in Element 5.',
  ruleOpen: 'noch nicht vereinbart',
  when: (text: string) => `Wann sie passt: ${text}`,
  organisation: 'Organisation',
  initials: 'Kürzel',
  sector: 'Art',
  add: 'Hinzufügen',
  list: 'Organisationen',
  change: (name: string) => `${name} ändern`,
  initialsTaken: (initials: string, owner: string, proposal: string) =>
    `${initials} gehört zu ${owner}. Vorschlag: ${proposal}`,
  initialsNeeded: 'Zwei oder drei Zeichen',
  nameTwice: 'So heißt schon eine Organisation in der Liste. Gibt es sie wirklich zweimal, noch einmal hinzufügen.',
  nameNeeded: 'Der Name fehlt noch.',
  none: 'Noch keine Organisation. Die erste unten eintragen.',
  signs: 'So sehen die Zeichen im Raum aus',
  signsAbout: 'Farbe, Form und Kürzel gehören fest zu einer Organisation: auf Karten, in der Matrix und im Commitment.',
  lacks: (what: readonly string[]) => `Es fehlt noch: ${f.list(what)}`,
  lacking: { delegate: 'Vertretung', mandate: 'Mandat', signatory: 'Unterschrift' },
  paste: {
    open: 'Liste einfügen',
    label: 'Eine Organisation je Zeile',
    hint: 'Nach einem Semikolon oder Tabulator darf der Kurzname stehen. Was schon eingetragen ist, bleibt, wie es ist.',
    enter: (count: number) =>
      count === 0
        ? 'Eintragen'
        : f.plural(count, { one: '{n} Organisation eintragen', other: '{n} Organisationen eintragen' }),
    entered: (count: number) =>
      f.plural(count, { one: '{n} Organisation eingetragen.', other: '{n} Organisationen eingetragen.' }),
  },
  name: 'Voller Name',
  legalForm: 'Rechtsform',
  legalFormHint: 'Zum Beispiel: e. V., gGmbH, Körperschaft',
  shortName: 'Kurzname',
  shortNameTaken: (shortName: string, owner: string, proposal: string) =>
    `„${shortName}“ steht schon für ${owner}. Vorschlag: ${proposal}`,
  shortNameHint: 'So steht sie auf Karten und in Tabellen.',
  mission: 'Auftrag in einer Zeile',
  sign: 'Zeichen',
  signHint: 'Jede Organisation wählt ihr Zeichen selbst.',
  colour: 'Farbe',
  shape: 'Form',
  colourTaken: (name: string) => `${name}, schon vergeben`,
  approvingBody: 'Gremium, das zustimmen muss',
  approvalBy: 'Frühester Beschluss',
  delegates: 'Vertreten durch',
  delegatesHint: 'Wer im Raum ist, und was die Person hier darf.',
  addDelegate: 'Person hinzufügen',
  signatories: 'Wer unterschreibt',
  signatoriesHint: 'Mit einer zweiten Person, wenn gemeinsam gezeichnet wird.',
  addSignatory: 'Zeichnungsberechtigte Person hinzufügen',
  person: 'Name',
  role: 'Funktion',
  mandate: 'Mandat',
  authority: 'Vollmacht',
  present: 'anwesend',
  personAt: (name: string, place: number) => (name === '' ? `Person ${f.number(place)}` : name),
  removePerson: (name: string) => (name === '' ? 'Person löschen' : `${name} löschen`),
  remove: 'Organisation löschen',
  removeTitle: (name: string) => `${name} löschen?`,
  removeWith: 'Das hängt daran. „Rückgängig“ bringt alles zurück.',
  goes: {
    people: (count: number) => f.plural(count, { one: '{n} Person', other: '{n} Personen' }),
    stances: (count: number) => f.plural(count, { one: '{n} Haltung', other: '{n} Haltungen' }),
    entries: (count: number) => f.plural(count, { one: '{n} eigener Eintrag', other: '{n} eigene Einträge' }),
    mentions: (count: number) =>
      f.plural(count, {
        one: '{n} Eintrag des Raums bleibt, ohne diesen Namen',
        other: '{n} Einträge des Raums bleiben, ohne diesen Namen',
      }),
  },
  removed: (name: string) => `${name} gelöscht.`,
  added: (name: string) => `${name} hinzugefügt.`,
  preset: 'Zeitrahmen',
  starts: 'Beginn',
  startOfDay: (day: number) => `Beginn am ${f.number(day)}. Tag`,
  day: (day: number) => `${f.number(day)}. Tag`,
  box: 'Zeitkasten',
  from: 'Uhrzeit',
  minutes: 'Minuten',
  minutesOf: (box: string) => `Minuten: ${box}`,
  minutesRange: (least: number, most: number) => `${f.number(least)} bis ${f.number(most)} Minuten`,
  total: (duration: string) => `Zusammen ${duration}`,
  stanceOf: (element: string) => `Konsent zu „${element}“`,
}
