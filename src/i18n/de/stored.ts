import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** Earlier states, what was deleted, and deleting everything: what their dialogs say. */
export const stored = {
  removedKept: (days: number) =>
    `Noch ${f.number(days)} Tage lässt sich der Workshop mit seinen früheren Ständen zurückholen: am Fuß der Seite, unter „Zuletzt gelöscht“. Dort lässt er sich auch sofort endgültig löschen.`,
  removedGone:
    'Auf diesem Gerät ist kein Stand mehr davon. Zurückholen geht nur, bis diese Seite geschlossen oder neu geladen wird.',
  earlierTitle: 'Frühere Stände',
  earlierText:
    'Alle zehn Minuten, und bevor viel gelöscht wird oder hereinkommt, legt Wirkbund auf diesem Gerät einen Stand ab. Öffnen legt daraus einen eigenen Workshop an; der jetzige bleibt, wie er ist.',
  earlierNone: 'Von diesem Workshop gibt es auf diesem Gerät keine früheren Stände.',
  earlierOpen: (when: string) => `Stand vom ${when} öffnen`,
  earlierOpened: (when: string) => `Stand vom ${when}, als eigener Workshop.`,
  earlierOpenShort: 'Öffnen',
  earlierGone: 'Dieser Stand ließ sich nicht öffnen.',
  earlierReasons: {
    opened: 'beim Öffnen',
    usual: 'beim Arbeiten',
    migration: 'vor der Umstellung auf eine neue Version',
    conflict: 'aus einem anderen Fenster',
    import: 'bevor Rückmeldungen hereinkamen',
    removal: 'bevor viel gelöscht wurde',
    deletion: 'bevor der Workshop gelöscht wurde',
  },
  at: (day: string, time: string) => `${day}, ${time} Uhr`,
  binTitle: 'Zuletzt gelöscht',
  binText: (days: number) =>
    `Gelöschte Workshops bleiben mit ihren früheren Ständen ${f.number(days)} Tage auf diesem Gerät, in diesem Browser. Danach löscht Wirkbund sie, sobald die Startseite wieder offen ist.`,
  binnedAt: (when: string, until: string) => `gelöscht ${when}, bleibt bis ${until}`,
  bringBack: 'Zurückholen',
  bringBackThis: (title: string) => `Zurückholen: ${title}`,
  forgetMore: 'Endgültig löschen …',
  forgetFirst: (title: string) => `Endgültig löschen: ${title} …`,
  forget: 'Endgültig löschen',
  forgetThis: (title: string) => `Endgültig löschen: ${title}`,
  forgetAsk: 'Endgültig löschen, mit allen früheren Ständen? Das lässt sich nicht rückgängig machen.',
  forgotten: (title: string) => `Endgültig gelöscht: ${title}`,
  bringBackFailed: 'Dieser Workshop ließ sich nicht zurückholen.',
  forgetFailed:
    'Von diesem Workshop ließ sich nicht alles löschen. Vielleicht ist er in einem anderen Fenster wieder offen.',
  eraseTitle: 'Alles auf diesem Gerät löschen?',
  eraseText: (count: number) =>
    f.plural(count, {
      one: 'Der eine Workshop auf diesem Gerät wird gelöscht, dazu alle früheren Stände und alle Einstellungen in diesem Browser. Das lässt sich nicht rückgängig machen.',
      other:
        'Gelöscht werden {n} Workshops mit allen früheren Ständen, auch zuletzt gelöschte, und alle Einstellungen in diesem Browser. Das lässt sich nicht rückgängig machen.',
    }),
  eraseRemains:
    'Gespeicherte Dateien bleiben. Der Browser kann unlesbare Reste behalten, bis er seine eigenen Dateien aufräumt.',
  eraseNow: 'Alles löschen',
  erasing: 'Löscht …',
  eraseFailed:
    'Es ließ sich nicht alles löschen. Bitte andere Fenster von Wirkbund schließen und noch einmal versuchen.',
  keep: 'Behalten',
}
