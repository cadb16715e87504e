import { signatoriesOf } from '#core/organisations/edit-people.ts'
import type { Id } from '#core/id.ts'
import { elements } from '#core/method/index.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import type { Signatory } from '#core/organisations/people.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import { isBlank } from '#core/text.ts'
import type { Section } from '#commitment/commitment.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import { isCarriedByAll } from './carried-by-all.ts'
import { type Composing, fullNameOf } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { plainSection } from './plain-section.ts'
import { paragraph } from './rich.ts'

/** Exactly one block for each organisation; reservations and dissent are said again where it signs. */
export function signaturesSection(composing: Composing): Section {
  const { signatures, missingPart } = composing.words.document
  const blocks = composing.organisations.map(([id, organisation]) => signatureOf(composing, id, organisation))
  return plainSection({
    id: 'signatures',
    title: isCarriedByAll(composing) ? signatures.title : signatures.short,
    shortTitle: signatures.short,
    blocks: [
      paragraph(signatures.intro),
      ...(blocks.length === 0 ? [{ kind: 'missing', text: missingPart(signatures.none) } as const] : blocks),
    ],
  })
}

function signatureOf(composing: Composing, id: Id, organisation: Organisation): SignatureBlock {
  const { signatures } = composing.words.document
  const signatories = signatoriesOf(composing.workshop, id).map(([, signatory]) => signatory)
  const named = signatories.map(({ name }) => name.trim()).filter((name) => name !== '')
  return {
    kind: 'signature',
    party: id,
    name: fullNameOf(composing, organisation),
    representedBy: named.length === 0 ? null : signatures.representedBy(composing.format.list(named)),
    lines: linesOf(composing, signatories),
    placeAndDate: signatures.placeAndDate,
    signature: signatures.signature,
    seal: signatures.seal,
    notes: notesOf(composing, id, organisation),
  }
}

/** A line for each signatory. Who signs jointly never signs alone: a second line waits for the other name. */
function linesOf({ words }: Composing, signatories: readonly Signatory[]): SignatureBlock['lines'] {
  const { byHand } = words.document.signatures
  const lines = signatories.map(({ name, role, authority }) => {
    const office = role.trim()
    const how = authority === '' ? '' : words.catalogues.authorities[authority]
    const said = [office, how].filter((part) => part !== '').join(', ')
    return isBlank(name) ? { name: null, role: office === '' ? byHand : said } : { name: name.trim(), role: said }
  })
  const joint = signatories.some(({ authority }) => authority === 'joint')
  const wanted = Math.max(1, joint ? 2 : 0)
  const blank = Array.from({ length: Math.max(0, wanted - lines.length) }, () => ({ name: null, role: byHand }))
  return [...lines, ...blank]
}

/** Whose approval an organisation still needs for all of it; nothing where it needs none. */
export function approvalNotes({ words, format }: Composing, organisation: Organisation): readonly string[] {
  const { signatures } = words.document
  const body = organisation.approvingBody.trim()
  const day = format.day(organisation.approvalBy)
  return body === '' ? [] : [day === '' ? signatures.subjectToUndated(body) : signatures.subjectTo(body, day)]
}

function notesOf(composing: Composing, id: Id, organisation: Organisation): readonly string[] {
  return [
    ...approvalNotes(composing, organisation),
    ...[...stanceKinds, 'none' as const].flatMap((kind) => stanceNote(composing, id, kind)),
    ...signedNote(composing, id),
  ]
}

/** Who has signed on paper, where and when, as far as it was taken down. */
function signedNote({ workshop, words, format }: Composing, id: Id): readonly string[] {
  const signing = workshop.signings[id]
  if (signing === undefined) return []
  const { signed, placeAndDay } = words.document.signatures
  const where = placeAndDay(signing.place.trim(), format.day(signing.date))
  return [signed(signing.by.trim(), where, format.number(signing.edition))]
}

/** 'Mit Vorbehalt zu den Beschlüssen 1.1 und 3.1'; plain support needs no note. */
function stanceNote({ workshop, words, format }: Composing, id: Id, kind: StanceKind | 'none'): readonly string[] {
  if (kind === 'supports') return []
  const numbers = elements
    .filter((element) => (workshop.stances[element.id][id]?.kind ?? 'none') === kind)
    .map((element) => decisionNumber(element.id))
  if (numbers.length === 0) return []
  return [
    format.plural(numbers.length, words.document.signatures.notes[kind]).replace('{numbers}', format.list(numbers)),
  ]
}
