import type { TellShare } from '#commitment/share-done.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import type { MadeFile } from '#formats/format.ts'
import type { FormatId } from '#formats/index.ts'
import { type AnswersOrder, makeAnswerPages } from './make-answers.ts'
import { makeFile } from './make-file.ts'
import { makeSheets, type WorksheetsOrder } from './make-sheets.ts'
import { unfetched } from './read-font.ts'
import { type PrintedPages, setPages } from './set-pages.ts'

/** What the press is asked for. */
export type Order =
  | { readonly kind: 'pages'; readonly workshop: Workshop }
  | { readonly kind: 'file'; readonly format: FormatId; readonly file: WorkshopFile }
  | ({ readonly kind: 'worksheets' } & WorksheetsOrder)
  | ({ readonly kind: 'answers' } & AnswersOrder)

export type Delivery =
  | { readonly kind: 'pages'; readonly pages: PrintedPages }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'failure'; readonly why: 'unfetched' | 'unknown'; readonly message: string }

/** What is heard of an order: how far it has come, from 0 to 1, and at last what comes of it. */
export type Told = Delivery | { readonly kind: 'share'; readonly share: number }

/** Carries out an order, in whatever thread it is called, and tells how far a file has come. Never rejects: a failure is a delivery too. */
export async function deliver(order: Order, tell: TellShare): Promise<Delivery> {
  try {
    switch (order.kind) {
      case 'pages':
        return { kind: 'pages', pages: await setPages(order.workshop) }
      case 'file':
        return { kind: 'file', file: await makeFile(order.format, order.file, tell) }
      case 'worksheets':
        return { kind: 'file', file: await makeSheets(order, tell) }
      case 'answers':
        return { kind: 'file', file: await makeAnswerPages(order, tell) }
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'failure', why: message === unfetched ? 'unfetched' : 'unknown', message }
  }
}
