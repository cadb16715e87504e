import type { Layout } from '#commitment/page.ts'
import { partOf, type TellShare } from '#commitment/share-done.ts'
import type { Fonts } from '#formats/fonts/font-set.ts'
import { type Attachment, putAttachment } from './attachment.ts'
import { putBookmarks } from './bookmarks.ts'
import { startAnnotations } from './annotations.ts'
import { drawPages } from './draw-pages.ts'
import { embedFont } from './embed-font.ts'
import { fileId } from './file-id.ts'
import { startFontUses } from './font-use.ts'
import { putSharedDrawing } from './shared-drawings.ts'
import { loadJsPdf } from './jspdf-adapter.ts'
import { metadataPacket, pdfDate } from './metadata.ts'
import { packPdf } from './pack.ts'
import type { Entry, PdfObjects } from './pdf-objects.ts'
import { reference, textString } from './pdf-syntax.ts'
import { srgbProfile } from './srgb-profile.ts'
import { putStructureTree } from './structure-tree.ts'

export type PdfOptions = {
  /** The fonts the layout was measured with. */
  readonly fonts: Fonts
  readonly title: string
  readonly author?: string
  readonly subject?: string
  /** ISO 8601, given from outside so that the same document has the same bytes. */
  readonly created: string
  /** Hears how much of the file is made. */
  readonly tell?: TellShare
} & (
  | { readonly conformance: '2a' }
  /** Only PDF/A-3 may hold a file of another kind. */
  | { readonly conformance: '3a'; readonly attachment?: Attachment }
)

/**
 * The laid-out document as a tagged PDF: PDF/A-3a or -2a together with PDF/UA-1. The same input gives the same bytes
 * everywhere. Fails when the layout contradicts itself (a box or link without its node) and when jsPDF cannot be loaded.
 */
export async function makePdf(layout: Layout, options: PdfOptions): Promise<Uint8Array> {
  const { tell } = options
  const { producer, write } = await loadJsPdf()
  const uses = startFontUses(options.fonts)
  const { streams, forms, contents } = drawPages(layout, options.fonts, uses, partOf(tell, 0, 0.5))
  const used = new Map(
    Object.values(uses)
      .filter(({ codes }) => codes.length > 0)
      .map((use) => [use.name, use]),
  )
  const annotations = startAnnotations(layout, contents)
  const created = pdfDate(options.created)
  const attachment = options.conformance === '3a' ? options.attachment : undefined
  const fontIds = new Map<string, number>()
  const formIds = new Map<string, number>()
  let catalogue: readonly Entry[] = []

  const { file, streams: packed } = write({
    pages: layout.pages.map(({ width, height }, index) => ({ width, height, stream: streams[index] ?? '' })),
    fonts: [...used.keys()],
    fileId: fileId([
      ...streams,
      ...forms.map(({ operators }) => operators),
      options.title,
      created,
      attachment?.bytes ?? '',
    ]),
    created,
    pageEntries: (page, id, objects) => annotations.pageEntries(page, id, objects),
    putFont: (name, objects) => {
      const use = used.get(name)
      if (!use) throw new Error(`The document does not use the font ${name}`)
      const id = embedFont(use, objects)
      fontIds.set(name, id)
      return id
    },
    formEntries: (objects) =>
      forms.map(({ name }) => {
        const id = objects.reserve()
        formIds.set(name, id)
        return [name, reference(id)]
      }),
    putObjects: (objects) => {
      const form = annotations.put(objects, options.fonts)
      for (const each of forms) putSharedDrawing(each, formIds.get(each.name) ?? 0, fontIds, objects)
      const { language } = layout
      const metadata = objects.reserve()
      const packet = new TextEncoder().encode(metadataPacket({ ...options, language, producer }))
      objects.putStream(
        metadata,
        [
          ['Type', '/Metadata'],
          ['Subtype', '/XML'],
        ],
        packet,
        'plain',
      )
      const root = putStructureTree(layout, contents, annotations.targets, objects)
      const bookmarks = putBookmarks(layout, annotations.targets.pageIds, objects)
      catalogue = [
        ['StructTreeRoot', reference(root)],
        ['MarkInfo', '<</Marked true>>'],
        ['Lang', textString(language)],
        ['ViewerPreferences', '<</DisplayDocTitle true>>'],
        ['Metadata', reference(metadata)],
        ['OutputIntents', `[${outputIntent(objects)}]`],
        ...bookmarkEntries(bookmarks),
        ...form,
        ...(attachment ? putAttachment(attachment, created, objects) : []),
      ]
    },
    catalogue: () => catalogue,
  })
  tell?.(0.8)
  const pdf = packPdf(file, packed)
  tell?.(1)
  return pdf
}

function bookmarkEntries(root: number | null): readonly Entry[] {
  return root === null
    ? []
    : [
        ['Outlines', reference(root)],
        ['PageMode', '/UseOutlines'],
      ]
}

function outputIntent(objects: PdfObjects): string {
  const profile = objects.reserve()
  objects.putStream(profile, [['N', '3']], srgbProfile())
  const name = '/OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)'
  return `<</Type /OutputIntent /S /GTS_PDFA1 ${name} /DestOutputProfile ${reference(profile)}>>`
}
