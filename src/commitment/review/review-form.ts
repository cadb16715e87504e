import type { Commitment, Section } from '#commitment/commitment.ts'
import { plainSection } from '#commitment/compose/plain-section.ts'
import { titled } from '#commitment/titled.ts'
import { type ElementId, elements } from '#core/method/index.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import type { Words } from '#i18n/words.ts'
import { type CopiedText, fieldNames, meaningOf } from './field-names.ts'
import { chaptersOf, decisionTitle, wholePoint } from './points.ts'

/** A field of the form: its name in the file, and what stands beside it. */
interface Asked {
  readonly name: string
  /** Shown beside the field. */
  readonly shown: string
  /** The whole question, for those who hear the field alone. */
  readonly said: string
  /** What the field says to programs that read the filled form. */
  readonly meaning: string
}

/** The last chapter of a copy for reviewers, before it has a place on paper. */
export interface ReviewForm {
  /** Title and introduction of the chapter. */
  readonly section: Section
  readonly reviewer: Asked
  readonly organisation: Asked & { readonly options: readonly string[] }
  readonly stancesTitle: string
  readonly stances: readonly {
    readonly element: ElementId
    /** 'Beschluss 1.1: …' */
    readonly title: string
    readonly text: string | null
    readonly name: string
    readonly group: string
    readonly choices: readonly { readonly kind: StanceKind; readonly shown: string; readonly said: string }[]
    readonly reason: Asked
  }[]
  readonly remarksTitle: string
  readonly chapters: readonly {
    /** Null for what is said to all of it. */
    readonly section: { readonly id: string; readonly title: string; readonly link: string } | null
    readonly remarks: readonly Asked[]
  }[]
}

/** The questions to a reader of a commitment, in the language of `words`, which is that of the commitment. */
export function reviewForm(commitment: Commitment, words: Words, text: CopiedText): ReviewForm {
  const { review: said } = words.document
  return {
    section: plainSection({
      id: 'review',
      title: said.title,
      shortTitle: said.short,
      blocks: [said.intro, said.sharing].map((text) => ({ kind: 'paragraph', text: [{ kind: 'text', text }] })),
    }),
    reviewer: { name: fieldNames.reviewer, shown: said.reviewer, said: said.reviewer, meaning: meaningOf(text) },
    organisation: {
      name: fieldNames.organisation,
      shown: said.organisation,
      said: said.organisation,
      meaning: '',
      options: commitment.parties.map(({ shortName }) => shortName),
    },
    stancesTitle: said.stances,
    stances: elements.flatMap(({ id }) => stanceOn(commitment, id, words)),
    remarksTitle: said.remarks,
    chapters: [
      { section: null, remarks: [asked(wholePoint, said.whole, words)] },
      ...chaptersOf(commitment)
        .filter(({ points }) => points.length > 0)
        .map(({ section: { id, number, title }, points }) => {
          const name = titled(number, title)
          return {
            section: { id, title: name, link: said.toChapter(name) },
            remarks: points.map((point) =>
              asked(point.id, point.title, words, point.id === id ? said.chapter : point.title),
            ),
          }
        }),
    ],
  }
}

function asked(point: string, title: string, { document }: Words, shown = title): Asked {
  return { name: fieldNames.remark(point), shown, said: document.review.remark(title), meaning: title }
}

function stanceOn(commitment: Commitment, element: ElementId, words: Words): ReviewForm['stances'] {
  const { review: said } = words.document
  const section = commitment.sections.find(({ id }) => id === element)
  const decision = section?.blocks.find((block) => block.kind === 'decision')
  if (section === undefined || decision === undefined) return []
  const title = decisionTitle(decision.label, section)
  return [
    {
      element,
      title,
      text: decision.text,
      name: fieldNames.stance(element),
      group: said.stanceTo(title),
      choices: stanceKinds.map((kind) => {
        const { choice } = words.catalogues.stances[kind]
        return { kind, shown: choice, said: said.choice(title, choice) }
      }),
      reason: { name: fieldNames.reason(element), shown: said.reason, said: said.reasonFor(title), meaning: '' },
    },
  ]
}
