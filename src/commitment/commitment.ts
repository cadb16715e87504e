import type { Sign } from '#core/organisations/organisation.ts'
import type { EditionStatus } from '#core/editions/edition.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import type { ChainBlock } from './chain-block.ts'
import type { Deadline } from './deadline.ts'
import type { SignatureBlock } from './signature-block.ts'

/**
 * The commitment as a document: what is said, in what order and with which numbers; no page, font or place. Every format
 * draws from this value alone, so nothing that is room only can reach any of them. All texts are in the language of the
 * document, already formatted (days, lists, numbers).
 */
export interface Commitment {
  /** Language of the document: de, en. */
  readonly language: string
  readonly title: string
  /** "Commitment der Partnerschaft" */
  readonly kindOfDocument: string
  readonly edition: EditionLine
  /** The mission sentence, or null while it is missing. */
  readonly mission: string | null
  readonly parties: readonly Party[]
  /** "Acht Organisationen gehen das gemeinsam an" */
  readonly partiesTitle: string
  /** What stands at the foot of the title page: agreed on, valid until, next review. */
  readonly dates: readonly RichTerm[]
  readonly contentsTitle: string
  /** What stands in place of a part that could not be set. */
  readonly partMissing: string
  readonly sections: readonly Section[]
  /** Days that somebody has to keep, for their calendars; the earliest first. */
  readonly deadlines: readonly Deadline[]
}

/** What the foot of every page says about the text. */
export interface EditionLine {
  readonly number: number
  readonly status: EditionStatus
  /** "Entwurf" */
  readonly statusWord: string
  /** "Fassung 1 vom 14. Oktober 2027" */
  readonly line: string
  /** Tells this text from every other one: 16 digits and letters, see fingerprint.ts. */
  readonly fingerprint: string
  /** "Prüfsumme 7F3A·19C2·E04B·K7QM" */
  readonly fingerprintLine: string
  /** "Seite {page} von {pages}", with the two names left in for the layout. */
  readonly pageOf: string
}

export interface Party {
  readonly id: Id
  /** Full name with legal form. */
  readonly name: string
  readonly shortName: string
  readonly sign: Sign
}

/** A chapter: at a glance, parties, the six elements (bearing their own numbers), validity, signatures, an annex. */
export interface Section {
  /** Unique in the document, used for links and bookmarks: "mission", "annex-roles". */
  readonly id: string
  /** "1" … "6" for the elements, "A" … for the annexes, else null. */
  readonly number: string | null
  /** Sets the tone of the chapter. */
  readonly element: ElementId | null
  readonly title: string
  /** Short title for running heads, contents and the title page. */
  readonly shortTitle: string
  /** The guiding question in italics under the title, or null. */
  readonly question: string | null
  /** Annexes with a wide matrix or the impact chain ask for a landscape page. */
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

export interface Term {
  readonly label: string
  readonly text: string
}

export interface RichTerm {
  readonly label: string
  readonly text: Rich
}

/** Who does what with a task: accountable, responsible, consulted, informed. */
export type RaciMark = 'A' | 'R' | 'C' | 'I'

/**
 * Text with the signs of organisations in it. Most cells and paragraphs are one text. A line feed in a text starts a new
 * line on paper: people type lists into fields, and a cell may hold several entries.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'party'; readonly party: Id; readonly name: string }
  /** RACI letters; `name` is what the letter stands for. */
  | { readonly kind: 'mark'; readonly mark: RaciMark; readonly name: string }
  /** Something that is still missing, set visibly. */
  | { readonly kind: 'missing'; readonly text: string }

export type Rich = readonly Inline[]

export interface TableColumn {
  readonly head: Rich
  /** Share of the width among the columns: 1 is usual. */
  readonly weight: number
  /** Narrow columns of signs and marks are centred. */
  readonly centred: boolean
}

export type Block =
  /**
   * A heading inside a section, with its clause number ("5.3") where people quote it, or the organisation whose name it is. A
   * minor one parts what stands under the heading before it.
   */
  | {
      readonly kind: 'heading'
      readonly number: string | null
      readonly text: string
      readonly party?: Id
      readonly minor?: true
    }
  | { readonly kind: 'paragraph'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] }
  /** Label and text, one under the other. */
  | { readonly kind: 'terms'; readonly terms: readonly RichTerm[] }
  | TableBlock
  /** The only box of the document: the sentence, and who stands how to it. */
  | DecisionBlock
  /** A reservation, an objection, a dissent: the holder's words, and how the partners deal with it. */
  | VoiceBlock
  /** A numbered clause of the agreement. */
  | ClauseBlock
  | ChainBlock
  /** Who signs: never split over pages. */
  | SignatureBlock
  /** What the document still lacks at this place. */
  | { readonly kind: 'missing'; readonly text: string }

export interface TableBlock {
  readonly kind: 'table'
  /** Said to those who cannot see the table; also its title where it has one. */
  readonly caption: string
  readonly showCaption: boolean
  readonly columns: readonly TableColumn[]
  /** The first cell of a row is its head, unless the columns are lists that only stand side by side. */
  readonly rows: readonly (readonly Rich[])[]
  readonly withoutRowHeads?: true
  /** What the marks stand for, under a roles matrix. */
  readonly legend: readonly { readonly mark: RaciMark; readonly name: string }[]
}

export interface DecisionBlock {
  readonly kind: 'decision'
  /** "Beschluss 1.1" */
  readonly label: string
  readonly number: string
  readonly text: string | null
  /** What stands in place of a missing sentence. */
  readonly missing: string
  readonly stances: readonly {
    readonly kind: StanceKind | 'none'
    readonly label: string
    readonly parties: readonly Id[]
  }[]
}

export interface VoiceBlock {
  readonly kind: 'voice'
  readonly party: Id
  readonly name: string
  readonly stance: StanceKind
  /** "Mit Vorbehalt zu Beschluss 1.1" */
  readonly label: string
  readonly quote: string | null
  /** What stands in place of the words: a gap where they are needed, else only that there are none. */
  readonly unsaid: Rich
  /** "So gehen wir damit um" and the text, or null. */
  readonly response: Term | null
}

export interface ClauseBlock {
  readonly kind: 'clause'
  readonly number: string
  readonly title: string
  /** "teilweise vereinbart", "verbindlich": shown small beside the title. */
  readonly notes: readonly string[]
  readonly text: Rich
}
