import type { Sign } from '#core/organisations/organisation.ts'

/**
 * The laid-out document: what is drawn where. All lengths are points (1/72 inch), the origin is the top left corner of the
 * paper, y grows downwards, a text's y is its baseline. Preview and PDF draw the same boxes and compute nothing.
 */
export interface Layout {
  readonly language: string
  readonly title: string
  readonly pages: readonly Page[]
  /** The root of the structure tree (role Document). */
  readonly structure: StructureNode
  readonly bookmarks: readonly Bookmark[]
  /** Characters that no face has: drawn as a visible sign, and named to the user before saving. */
  readonly missingCharacters: readonly string[]
  /** What could not be set: the document says so at its place, and it is named to the user before saving. */
  readonly failedParts: readonly FailedPart[]
}

/** A part of the document that is not on its pages: in which section, how it begins, and what went wrong. */
export interface FailedPart {
  readonly section: string
  readonly words: string
  readonly reason: string
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
}

/** The faces of the document, Source Serif 4 and Source Sans 3 in fixed cuts. */
export const faces = ['serif', 'serifItalic', 'serifSemibold', 'display', 'sans', 'sansSemibold', 'sansBold'] as const
export type Face = (typeof faces)[number]

/** Width of a text in points, kerning included. */
export type Measure = (text: string, face: Face, size: number) => number

/** Roles of PDF 1.7 (ISO 32000-1, 14.8.4) that the document uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'
  | 'Span'

/** `id` is what boxes refer to; children stand in reading order. */
export interface StructureNode {
  readonly id: number
  readonly role: Role
  readonly children: readonly StructureNode[]
  readonly alternative?: string
  readonly language?: string
  readonly scope?: 'Row' | 'Column'
  /** The heads (ids of TH nodes) a cell belongs to, where the scopes alone do not say it. */
  readonly heads?: readonly number[]
  /** Opens a new part in the list of bookmarks and links: the section's id. */
  readonly destination?: string
}

/** Which node a box belongs to; null for what decorates: running heads, feet, rules, repeated table heads. */
export type Belongs = { readonly node: number | null; readonly artifact?: 'Header' | 'Footer' | 'Layout' }

/** A colour in hex notation, six digits: '#18212f'. */
export type Hex = `#${string}`

export type Box = TextBox | LineBox | ShapeBox | SignBox | LinkBox | FieldBox

/**
 * One run of text in one face on one line. `ends` says how it goes on, so that extracted text joins words rightly: with
 * 'space' the drawer writes a space after the text; with 'hyphen' the word goes on in the next line, `text` holds no hyphen
 * and the drawer sets it (a visible hyphen, extracted as U+00AD); with 'nothing' the text stands as it is.
 */
export interface TextBox extends Belongs {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: Face
  readonly colour: Hex
  readonly text: string
  readonly ends: 'space' | 'hyphen' | 'nothing'
  readonly language?: string
}

/** Lengths of stroke and gap of dashed lines and shapes, in points. */
export const dashPattern = [2.5, 2] as const

export interface LineBox extends Belongs {
  readonly kind: 'line'
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly width: number
  readonly colour: Hex
  readonly dashed?: true
}

/** A path of absolute segments: M x y, L x y, C x1 y1 x2 y2 x y, Z. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export interface ShapeBox extends Belongs {
  readonly kind: 'shape'
  readonly path: readonly Segment[]
  readonly fill: Hex | null
  readonly stroke: Hex | null
  readonly strokeWidth: number
  readonly dashed?: true
}

/** The sign of an organisation inside a square of side `size`, its top left corner at x, y. */
export interface SignBox extends Belongs {
  readonly kind: 'sign'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly sign: Sign
}

/** An area that leads to a section of this document. */
export interface LinkBox extends Belongs {
  readonly kind: 'link'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly destination: string
  readonly label: string
}

/** An area that a reader fills in; what can be seen of it, its frame, is drawn apart. It stands alone in a node of the role Form. */
export interface FieldBox extends Belongs {
  readonly kind: 'field'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Letters, digits and hyphens; unique but for the choices of one question. */
  readonly name: string
  /** What is asked, said by screen readers and shown on hovering. */
  readonly label: string
  /** What it is called for programs that read the filled file; it need not be unique. */
  readonly meaning?: string
  readonly field:
    | { readonly takes: 'text'; readonly lines: 'one' | 'many'; readonly most: number }
    /** One of these, or what is typed. */
    | { readonly takes: 'name'; readonly options: readonly string[] }
    /** One choice among those of the same name; `value` in letters, `group` is the question. */
    | { readonly takes: 'mark'; readonly value: string; readonly group: string }
}

export interface Bookmark {
  readonly title: string
  /** 1 for chapters, 2 for what stands under them. */
  readonly level: number
  /** Index in `pages`, from 0. */
  readonly page: number
  /** Top of what it leads to. */
  readonly y: number
  /** The section that begins here: where the links with this destination lead. */
  readonly destination?: string
}
