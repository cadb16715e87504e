import type { Layout } from '#commitment/page.ts'
import type { Fonts } from '#formats/fonts/font-set.ts'
import type { Content } from './draw-pages.ts'
import { putForm } from './form.ts'
import { destinationsOf, putLink } from './links.ts'
import type { Entry, PdfObjects } from './pdf-objects.ts'
import { reference } from './pdf-syntax.ts'

/** What lies over the drawing of a page: links and fields. */
export type Annotation = Exclude<Content, { readonly kind: 'marked' }>

export function isAnnotation(content: Content): content is Annotation {
  return content.kind !== 'marked'
}

/** The ids of pages and annotations, given while the pages are written. */
export function startAnnotations(layout: Layout, contents: readonly Content[]) {
  const pageIds: number[] = []
  const annotations = contents.filter(isAnnotation)
  const ids = new Map<Content, number>()
  const keys = new Map<Content, number>(annotations.map((each, index) => [each, layout.pages.length + index]))
  const annotationOf = (content: Content) => {
    const [id, key] = [ids.get(content), keys.get(content)]
    if (id === undefined || key === undefined) throw new Error('A link or field has no annotation')
    return { id, key }
  }
  return {
    targets: { pageIds, annotationOf },
    pageEntries: (page: number, id: number, objects: PdfObjects): readonly Entry[] => {
      pageIds[page] = id
      const onPage = annotations.filter((each) => each.page === page)
      for (const each of onPage) ids.set(each, objects.reserve())
      const references = onPage.map((each) => reference(annotationOf(each).id))
      return [
        ['StructParents', `${page}`],
        ['Tabs', '/S'],
        ...(references.length > 0 ? [['Annots', `[${references.join(' ')}]`] as const] : []),
      ]
    },
    /** Writes them all, and gives the entries of the catalogue for a document that can be filled in. */
    put: (objects: PdfObjects, fonts: Fonts): readonly Entry[] => {
      const destinations = destinationsOf(layout)
      const placeOf = (each: Annotation) => ({ ...annotationOf(each), pages: pageIds })
      for (const each of annotations) {
        if (each.kind === 'link') putLink(each, placeOf(each), layout, destinations, objects)
      }
      const fields = annotations.filter((each) => each.kind === 'field')
      return putForm(
        fields.map((each) => ({ ...placeOf(each), box: each.box, page: each.page })),
        layout,
        fonts.faces.sans,
        objects,
      )
    },
  }
}
