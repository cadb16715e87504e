import { formatsOf } from '#i18n/format.ts'
import { ended } from '#i18n/ended.ts'

const f = formatsOf('de-DE')

/** A figure that is read first, and what it counts. */
type Status = readonly [strong: string, rest: string]

const status = (count: number, one: string, other: string, rest: string): Status => [
  f.plural(count, { one, other }),
  rest,
]

/** What the editors of the grids say: roles matrix, mutual expectations, contributions to stages, fit. */
export const grids = {
  noOrganisations: 'Beim Einrichten zuerst die Organisationen eintragen. Danach steht hier für jede ihr Platz.',
  roles: {
    cell: (task: string, organisation: string, marks: string) => `${task}, ${organisation}: ${marks}`,
    said: (organisation: string, marks: string) => `${organisation}: ${marks}`,
    noMark: 'keine Rolle',
    and: (marks: readonly string[]) => f.list(marks),
    sheet: (organisation: string, task: string) => `Rolle von ${organisation}: ${task}`,
    task: 'Aufgabe',
    unnamed: 'Aufgabe ohne Namen',
    removeTask: 'Aufgabe löschen',
    removed: (task: string) => `${ended(`Gelöscht: ${task}`)} Mit „Rückgängig“ kommt es wieder.`,
    nobody: 'Noch niemand zuständig: Es fehlen A und R.',
    noAccountable: 'Niemand trägt hier die Verantwortung: Es fehlt ein A.',
    severalAccountable: (count: number) =>
      count === 2 ? 'Zwei A: Bitte einigen.' : `${f.number(count)} A: Bitte einigen.`,
    noResponsible: 'Niemand packt hier an: Es fehlt ein R.',
    load: 'Last: wie oft R oder A',
    loadOf: (count: number, of: number): Status => [f.number(count), `von ${f.number(of)}`],
    overload: (organisation: string, count: number, of: number) =>
      `${organisation} steht für ${f.number(count)} von ${f.number(of)} Aufgaben gerade. Was könnten andere übernehmen?`,
    onlyInformed: (names: string, count: number) =>
      f.plural(count, {
        one: `${names} wird nur informiert. Ist das so gewollt?`,
        other: `${names} werden nur informiert. Ist das so gewollt?`,
      }),
    takeOver: (count: number) =>
      f.plural(count, {
        one: 'Aus der Wirkungslogik übernehmen: {n} Aktivität',
        other: 'Aus der Wirkungslogik übernehmen: {n} Aktivitäten',
      }),
    takenOver: (count: number) =>
      f.plural(count, { one: '{n} Aufgabe übernommen.', other: '{n} Aufgaben übernommen.' }),
    empty: 'Noch keine Aufgabe. Was muss getan werden, damit unsere Wirkungskette hält?',
    lacking: {
      noAccountable: (count: number) => status(count, '{n} Aufgabe', '{n} Aufgaben', 'ohne A'),
      severalAccountable: (count: number) => status(count, '{n} Aufgabe', '{n} Aufgaben', 'mit mehreren A'),
      noResponsible: (count: number) => status(count, '{n} Aufgabe', '{n} Aufgaben', 'ohne R'),
    },
    settled: (count: number) => status(count, '{n} Aufgabe', '{n} Aufgaben', 'verteilt'),
  },
  mutual: {
    view: 'Ansicht',
    byOrganisation: 'Reihum',
    overview: 'Überblick',
    from: 'Wer spricht?',
    expects: (from: string, to: string) => `${from} erwartet von ${to}`,
    answers: (to: string) => `${to} antwortet`,
    open: 'noch ohne Antwort',
    unanswered: (count: number) => f.plural(count, { one: '{n} ohne Antwort', other: '{n} ohne Antwort' }),
    allAnswered: 'alles beantwortet',
    silent: 'noch nichts gesagt',
    none: 'keine Erwartung',
    cell: (from: string, to: string, state: string) => `${from} an ${to}: ${state}`,
    caption: 'Zeile: wer erwartet. Spalte: von wem. Ein Feld öffnet die Erwartung.',
    self: 'dieselbe Organisation',
    openCount: (count: number) => status(count, '{n} Erwartung', '{n} Erwartungen', 'ohne Antwort'),
    allCount: (count: number) => status(count, '{n} Erwartung', '{n} Erwartungen', 'beantwortet'),
    nobody: 'Noch keine Erwartung genannt',
  },
  stages: {
    add: 'Organisation einordnen',
    addTo: (stage: string) => `Organisation einordnen: ${stage}`,
    entry: (organisation: string, stage: string) => `Beitrag von ${organisation}: ${stage}`,
    remove: (organisation: string, stage: string) => `Beitrag löschen: ${organisation}, ${stage}`,
    absent: 'Noch auf keiner Stufe',
    place: (organisation: string) => `${organisation} einordnen`,
    absentCount: (count: number) => status(count, '{n} Organisation', '{n} Organisationen', 'auf keiner Stufe'),
    allPlaced: 'Alle Organisationen haben eine Stufe',
  },
  fit: {
    noMission: 'Eigener Auftrag noch nicht eingetragen',
    choice: (organisation: string) => `Passung für ${organisation}`,
    why: (organisation: string) => `Begründung: ${organisation}`,
    openCount: (count: number) => status(count, '{n} Organisation', '{n} Organisationen', 'noch ohne Einschätzung'),
    allSaid: 'Alle Organisationen haben sich eingeschätzt',
  },
}
