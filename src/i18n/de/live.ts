import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** A figure that is read first, and what it counts. */
type Status = readonly [strong: string, rest: string]

/** What a board of cards does with the room: silent rounds, clusters, dots. */
export const live = {
  tools: 'Brett',
  round: {
    start: 'Stille Runde',
    startTitle: 'Stille Runde beginnen',
    about:
      'Alle schreiben für sich. Bis zum Aufdecken zeigt das Brett nur, wie viele Einträge es gibt. Auch im Dokument und in Dateien zum Weitergeben steht bis dahin nichts davon.',
    attribution: 'Steht später dabei, von wem?',
    attributions: {
      organisation: {
        label: 'Ja, mit Organisation',
        hint: 'Jede Karte trägt nach dem Aufdecken das Zeichen ihrer Organisation.',
      },
      anonymous: {
        label: 'Nein, anonym',
        hint: 'Von wem ein Eintrag kommt, wird nirgends gespeichert. Das lässt sich nachher nicht ändern.',
      },
    },
    begin: 'Runde beginnen',
    running: 'Stille Runde läuft',
    runningAnonymous: 'Stille Runde läuft, anonym',
    written: (count: number) =>
      count === 0
        ? 'Noch kein Eintrag'
        : f.plural(count, { one: '{n} Eintrag verdeckt', other: '{n} Einträge verdeckt' }),
    counts: 'Einträge je Organisation',
    total: 'Einträge insgesamt',
    unsigned: 'ohne Organisation',
    countOf: (name: string, count: number) =>
      f.plural(count, { one: `${name}: {n} Eintrag`, other: `${name}: {n} Einträge` }),
    fromPaper: 'Vom Papier abschreiben',
    entry: 'Eintrag',
    placeholder: 'Eine Zeile, dann Eingabetaste …',
    hint: 'Eine Zeile wird eine Karte. Eingabetaste legt sie verdeckt ab, die Organisation bleibt eingestellt.',
    column: 'Spalte',
    add: 'Verdeckt ablegen',
    added: (count: number) =>
      f.plural(count, { one: 'Verdeckt abgelegt, {n} Eintrag.', other: 'Verdeckt abgelegt, {n} Einträge.' }),
    nobody: 'ohne Organisation',
    conceal: 'Geschriebenes verdecken',
    concealHint: 'Sinnvoll, solange dieser Bildschirm auf der Leinwand zu sehen ist.',
    pass: 'Am Laptop reihum',
    reveal: 'Alle aufdecken',
    revealed: (count: number) => f.plural(count, { one: 'Aufgedeckt: {n} Karte.', other: 'Aufgedeckt: {n} Karten.' }),
    discard: 'Runde verwerfen',
    discarded: 'Runde verworfen. Mit „Rückgängig“ kommt sie wieder.',
    turn: {
      title: 'Am Laptop reihum',
      passTo: (name: string) => `Laptop weitergeben an: ${name}`,
      passOn: 'Laptop weitergeben',
      covered: 'Was andere geschrieben haben, ist verdeckt.',
      who: 'Wer ist an der Reihe?',
      ready: 'Wir schreiben jetzt',
      readyAnonymous: 'Ich schreibe jetzt',
      writing: (name: string) => `${name} schreibt`,
      writingAnonymous: 'Jemand schreibt, ohne Namen',
      own: 'In dieser Runde geschrieben',
      ownNone: 'Noch nichts geschrieben.',
      takeBack: (text: string) => `Zurücknehmen: ${text}`,
      done: 'Fertig, weitergeben',
      end: 'Zurück zur Moderation',
    },
    status: (count: number): Status => [f.plural(count, { one: '{n} Eintrag', other: '{n} Einträge' }), 'verdeckt'],
  },
  cluster: {
    start: 'Bündeln',
    bundleWith: 'Bündeln mit …',
    heading: 'Überschrift',
    headingOf: (title: string) => `Überschrift des Bündels: ${title}`,
    untitled: 'Bündel ohne Überschrift',
    placeholder: 'Überschrift …',
    chosen: (count: number) =>
      count === 0
        ? 'Karten wählen, die zusammengehören'
        : f.plural(count, { one: '{n} gewählt, noch eine dazu', other: '{n} gewählt' }),
    choose: (card: string) => `Zum Bündel: ${card}`,
    bundle: 'Bündeln',
    split: 'Herausteilen',
    grip: (title: string) => `Bündel verschieben: ${title}`,
    commandsFor: (title: string) => `Befehle zum Bündel: ${title}`,
    rename: 'Überschrift ändern',
    dissolve: 'Bündel auflösen',
    leave: 'Aus dem Bündel nehmen',
    count: (count: number) => f.plural(count, { one: '{n} Karte', other: '{n} Karten' }),
    bundled: (count: number) => f.plural(count, { one: '{n} Karte gebündelt.', other: '{n} Karten gebündelt.' }),
    dissolved: 'Bündel aufgelöst.',
    left: 'Aus dem Bündel genommen.',
  },
  dots: {
    start: 'Punkte kleben',
    who: 'Wer klebt?',
    free: (free: number) => (free === 0 ? 'alle geklebt' : f.plural(free, { one: 'noch {n}', other: 'noch {n}' })),
    blind: 'Verdeckt, bis alle geklebt haben',
    open: 'Punkte sind zu sehen',
    cover: 'Verdecken',
    show: 'Punkte zeigen',
    shown: 'Die Punkte sind jetzt zu sehen.',
    clear: 'Alle entfernen',
    cleared: 'Alle Punkte entfernt. Mit „Rückgängig“ kommen sie wieder.',
    done: 'Fertig',
    result: 'Ergebnis',
    resultTitle: 'Ergebnis der Punkte',
    noResult: 'Noch klebt kein Punkt.',
    tie: 'gleichauf',
    rank: (rank: number) => `${f.number(rank)}.`,
    place: (name: string, card: string) => `Punkt von ${name}: ${card}`,
    now: (name: string, free: number) =>
      f.plural(free, { one: `${name}: noch {n} Punkt.`, other: `${name}: noch {n} Punkte.` }),
    spent: (name: string) => `${name} hat alle Punkte geklebt. Zum Lösen eine Karte mit Punkt antippen.`,
    all: 'Alle haben geklebt. Die Punkte sind jetzt zu sehen.',
    back: 'Zurück zum Brett',
    hiddenStatus: (done: number, of: number): Status => [
      `${f.number(done)} von ${f.number(of)}`,
      'Organisationen haben geklebt',
    ],
    noOrganisations: 'Punkte vergeben Organisationen. Noch ist keine eingetragen.',
  },
}
