import type { Unreadable } from '#core/file/read-file.ts'

/** What the command for machines says when it cannot do its work: one plain sentence each. */
export const command = {
  usage: () =>
    'So aufrufen: npm run commitment -- WORKSHOP.json ORDNER (statt der Workshop-Datei auch ein PDF von Wirkbund)',
  notFound: (path: string) => `Die Datei ${path} gibt es nicht.`,
  cannotRead: (path: string) => `Die Datei ${path} lässt sich nicht lesen.`,
  cannotWrite: (path: string) => `In den Ordner ${path} lässt sich nicht schreiben.`,
  unreadable: (path: string, { why, at }: Unreadable) => unreadable[why](path, at),
}

const unreadable = {
  tooLarge: (path: string) => `Die Datei ${path} ist zu groß für einen Workshop.`,
  tooDeep: (path: string) => `Die Datei ${path} ist zu verschachtelt für einen Workshop.`,
  notJson: (path: string) => `Die Datei ${path} ist kein lesbares JSON und damit keine Workshop-Datei.`,
  notAWorkshop: (path: string) => `Die Datei ${path} ist keine Workshop-Datei von Wirkbund.`,
  aReview: (path: string) => `Die Datei ${path} ist eine Rückmeldung, keine Workshop-Datei.`,
  noSource: (path: string) => `In der PDF-Datei ${path} steckt kein Workshop.`,
  newer: (path: string) => `Die Datei ${path} stammt aus einer neueren Version von Wirkbund.`,
  damaged: (path: string, at: string) =>
    at === '' ? `Die Datei ${path} ist beschädigt.` : `Die Datei ${path} ist beschädigt (erste unklare Stelle: ${at}).`,
} satisfies Record<Unreadable['why'], (path: string, at: string) => string>
