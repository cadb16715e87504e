/** Paragraph styles that styles.ts knows. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Normal'
  | 'Question'
  | 'Contents'
  | 'ListBullet'
  | 'ListNumber'
  | 'Term'
  | 'Decision'
  | 'DecisionText'
  | 'Voice'
  | 'TableText'
  | 'TableHead'
  | 'Fine'

interface ParagraphLook {
  /** Stays on the page of the paragraph that follows. */
  readonly keep?: true
  /** Names the place that links lead to. */
  readonly bookmark?: string
  /** Number of the bookmark, unique in the document. */
  readonly bookmarkId?: number
  /** A list of its own: counts from 1. */
  readonly list?: number
  /** Ends a section of the document: its page size, see page-setup.ts. */
  readonly sectionEnd?: string
  readonly centred?: true
}

/** A paragraph of runs. */
export function paragraph(style: ParagraphStyle, runs: string, look: ParagraphLook = {}): string {
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    look.keep === true ? '<w:keepNext/>' : '',
    look.list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${look.list}"/></w:numPr>`,
    look.centred === true ? '<w:jc w:val="center"/>' : '',
    look.sectionEnd ?? '',
  ].join('')
  const { bookmark, bookmarkId = 0 } = look
  const named =
    bookmark === undefined
      ? runs
      : `<w:bookmarkStart w:id="${bookmarkId}" w:name="${bookmark}"/>${runs}<w:bookmarkEnd w:id="${bookmarkId}"/>`
  return `<w:p><w:pPr>${properties}</w:pPr>${named}</w:p>`
}

/** A name that Word takes for a bookmark: letters, digits and low lines, at most 40. */
export function bookmarkName(section: string): string {
  return `s_${section.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}
