import type { jsPDF } from 'jspdf'
import { binaryBytes } from './pdf-syntax.ts'
import type { Entry, PdfObjects } from './pdf-objects.ts'

/** What is ours of a document; jsPDF writes pages, streams, cross-references and the trailer. */
interface DocumentParts {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly stream: string }[]
  /** Names of the fonts in use: F1 to F14. */
  readonly fonts: readonly string[]
  /** 32 hexadecimal digits. */
  readonly fileId: string
  /** "D:20260301120000+00'00'" */
  readonly created: string
  /** Entries of a page's dictionary; pages count from 0. Later parts may refer to the page by its id. */
  readonly pageEntries: (page: number, id: number, objects: PdfObjects) => readonly Entry[]
  /** Writes a font and gives the id of its Type0 dictionary. */
  readonly putFont: (name: string, objects: PdfObjects) => number
  /** Names of what pages call as a whole, with references to it. */
  readonly formEntries: (objects: PdfObjects) => readonly Entry[]
  readonly putObjects: (objects: PdfObjects) => void
  /** Entries of the catalogue; it must not make objects, as jsPDF takes the last ones for its own. */
  readonly catalogue: () => readonly Entry[]
}

/** The parts of jsPDF 4.2.1 that its types do not tell of. A test fails when a newer one has them no more. */
interface Internals {
  readonly write: (text: string) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, writes: boolean) => number
  readonly putStream: (stream: {
    readonly data: string
    readonly additionalKeyValues: { key: string; value: string }[]
    readonly filters: readonly string[]
    readonly objectId: number
  }) => void
  readonly getFont: () => { readonly id: string }
  readonly pages: string[][]
  readonly events: { readonly subscribe: (topic: string, handler: (event: never) => void) => string }
}

/** What jsPDF says while it writes, in this order. */
interface Events {
  readonly putPage: { readonly objId: number; readonly pageNumber: number }
  readonly putFont: { readonly font: { readonly id: string; objectNumber?: number; isAlreadyPutted?: boolean } }
  readonly putXobjectDict: undefined
  readonly postPutResources: undefined
  readonly putCatalog: undefined
}

/** The built-in fonts whose places ours take, in jsPDF's order. */
const slots = [
  ['helvetica', 'normal'],
  ['helvetica', 'bold'],
  ['helvetica', 'italic'],
  ['helvetica', 'bolditalic'],
  ['courier', 'normal'],
  ['courier', 'bold'],
  ['courier', 'italic'],
] as const

/** What stands in the file in place of a stream, before pack.ts puts its bytes there. */
export interface WaitingStream {
  readonly bytes: Uint8Array
  /** Metadata are not compressed. */
  readonly plain: boolean
}

/** A file whose streams hold only the number of what belongs there: jsPDF would take them through strings, twice. */
export interface UnpackedPdf {
  readonly file: Uint8Array
  readonly streams: readonly WaitingStream[]
}

export interface JsPdf {
  /** Name and version of the library, for the metadata. */
  readonly producer: string
  readonly write: (parts: DocumentParts) => UnpackedPdf
}

/** Loads jsPDF, which is large and therefore comes only when a PDF is made. */
export async function loadJsPdf(): Promise<JsPdf> {
  const { jsPDF } = await import('jspdf')
  return {
    producer: `jsPDF ${jsPDF.version}`,
    write: (parts) => writeDocument(startDocument(jsPDF, parts), parts),
  }
}

type PageSize = Pick<DocumentParts['pages'][number], 'width' | 'height'>

/** jsPDF begins with a page; without its size it would be one of A4. */
function startDocument(library: typeof jsPDF, { pages: [first] }: DocumentParts): jsPDF {
  if (!first) throw new Error('A document has at least one page')
  const [format, orientation] = [[first.width, first.height], orientationOf(first)]
  return new library({ unit: 'pt', format, orientation, putOnlyUsedFonts: true })
}

function orientationOf({ width, height }: PageSize): 'l' | 'p' {
  return width > height ? 'l' : 'p'
}

function writeDocument(document: jsPDF, parts: DocumentParts): UnpackedPdf {
  // The published types name only a few of the internals.
  const internals = document.internal as unknown as Internals
  const { setPdfVersion } = (document as unknown as { __private__: { setPdfVersion: (version: string) => void } })
    .__private__
  setPdfVersion('1.7')
  document.setFileId(parts.fileId)
  document.setCreationDate(parts.created)
  for (const page of parts.pages.slice(1)) document.addPage([page.width, page.height], orientationOf(page))
  for (const name of parts.fonts) takeSlot(document, internals, name)
  const streams: WaitingStream[] = []
  const wait = (bytes: Uint8Array, plain = false): string => {
    streams.push({ bytes, plain })
    return `waits ${streams.length - 1}`
  }
  for (const [index, { stream }] of parts.pages.entries()) {
    internals.pages[index + 1]?.splice(0, Infinity, wait(binaryBytes(stream)))
  }

  const objects = objectsOf(internals, wait)
  const failures: unknown[] = []
  const on = <Topic extends keyof Events>(topic: Topic, handle: (event: Events[Topic]) => void): void => {
    internals.events.subscribe(topic, (event: Events[Topic]) => {
      try {
        handle(event)
      } catch (failure) {
        failures.push(failure) // jsPDF would only log it and go on
      }
    })
  }
  on('putPage', ({ pageNumber, objId }) => {
    for (const entry of parts.pageEntries(pageNumber - 1, objId, objects)) internals.write(`/${entry[0]} ${entry[1]}`)
  })
  on('putFont', ({ font }) => {
    font.objectNumber = parts.putFont(font.id, objects)
    font.isAlreadyPutted = true
  })
  on('putXobjectDict', () => {
    for (const [name, value] of parts.formEntries(objects)) internals.write(`/${name} ${value}`)
  })
  on('postPutResources', () => parts.putObjects(objects))
  on('putCatalog', () => {
    for (const [key, value] of parts.catalogue()) internals.write(`/${key} ${value}`)
  })
  const output: unknown = document.output('arraybuffer')
  if (failures.length > 0) throw failures[0]
  if (!(output instanceof ArrayBuffer)) throw new Error('jsPDF wrote no document')
  return { file: new Uint8Array(output), streams }
}

/** Marks a built-in font as used by setting a letter in it; the letter goes when the page gets its content. */
function takeSlot(document: jsPDF, internals: Internals, name: string): void {
  const slot = slots[Number(name.slice(1)) - 1]
  if (!slot) throw new RangeError(`jsPDF has no place for the font ${name}`)
  document.setFont(slot[0], slot[1])
  if (internals.getFont().id !== name) throw new Error(`jsPDF calls the font ${name} ${internals.getFont().id}`)
  document.text('x', 0, 0)
}

function objectsOf(internals: Internals, wait: (bytes: Uint8Array, plain: boolean) => string): PdfObjects {
  return {
    reserve: () => internals.newObjectDeferred(),
    put: (id, value) => {
      internals.newObjectDeferredBegin(id, true)
      internals.write(value)
      internals.write('endobj')
    },
    putStream: (id, entries, data, plain) => {
      internals.newObjectDeferredBegin(id, true)
      internals.putStream({
        data: wait(data, plain !== undefined),
        additionalKeyValues: entries.map(([key, value]) => ({ key, value })),
        filters: [],
        objectId: id,
      })
      internals.write('endobj')
    },
  }
}
