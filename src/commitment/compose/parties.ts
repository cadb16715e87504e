import { delegatesOf, signatoriesOf } from '#core/organisations/edit-people.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import type { Delegate, Signatory } from '#core/organisations/people.ts'
import { isBlank } from '#core/text.ts'
import type { Block, Party, Rich, Section } from '#commitment/commitment.ts'
import { type Composing, fullNameOf, shortNameOf } from './composing.ts'
import { plainSection } from './plain-section.ts'
import { joined, missing, party, plain } from './rich.ts'
import { tooFew } from './too-few.ts'

export function partiesOf(composing: Composing): readonly Party[] {
  return composing.organisations.map(([id, organisation]) => ({
    id,
    name: fullNameOf(composing, organisation),
    shortName: shortNameOf(composing, organisation),
    sign: organisation.sign,
  }))
}

/** Who takes part, in whose name, and whose approval is still needed. */
export function partiesSection(composing: Composing): Section {
  const { parties } = composing.words.document
  return plainSection({
    id: 'parties',
    title: parties.title,
    shortTitle: parties.short,
    blocks: [
      ...composing.organisations.flatMap(([id, organisation]): readonly Block[] => [
        { kind: 'heading', number: null, text: fullNameOf(composing, organisation), party: id },
        portrait(composing, id, organisation),
      ]),
      ...tooFew(composing, { min: 2 }, composing.organisations.length, parties.none),
    ],
  })
}

function portrait(composing: Composing, id: Id, organisation: Organisation): Block {
  const { words, workshop } = composing
  const { parties, missing: word } = words.document
  const term = (label: string, text: Rich) => (text.length === 0 ? [] : [{ label, text }])
  const delegates = delegatesOf(workshop, id).map(([, delegate]) => delegate)
  const there = delegates.filter(({ present }) => present).map((delegate) => delegateLine(composing, delegate))
  const inTheRoom = delegates.length === 0 ? missing(word) : plain(parties.nobodyPresent)
  const signatories = signatoriesOf(workshop, id).map(([, signatory]) => signatoryLine(composing, signatory))
  return {
    kind: 'terms',
    terms: [
      ...term(parties.sign, party(composing, id)),
      ...term(parties.sector, plain(words.catalogues.sectors[organisation.sector])),
      ...term(parties.mission, plain(organisation.mission)),
      ...term(parties.inTheRoom, there.length === 0 ? inTheRoom : joined(there, '\n')),
      ...term(parties.signatory, signatories.length === 0 ? missing(word) : joined(signatories, '\n')),
      ...term(parties.body, approval(composing, organisation)),
    ],
  }
}

function delegateLine(composing: Composing, delegate: Delegate): Rich {
  const { catalogues, document } = composing.words
  const person = personName(composing, delegate)
  const mandate = catalogues.mandates[delegate.mandate]
  return plain(delegate.mandate === '' ? person : document.parties.withMandate(person, mandate))
}

function signatoryLine(composing: Composing, signatory: Signatory): Rich {
  const { catalogues, document } = composing.words
  const person = personName(composing, signatory)
  if (person === '') return missing(document.missing)
  if (signatory.authority === '') return plain(person)
  return plain(document.parties.withMandate(person, catalogues.authorities[signatory.authority]))
}

/** 'Nour Haddadin (Personalleitung)'; only the function where the name is still open; empty when both are. */
function personName({ words }: Composing, { name, role }: Pick<Delegate, 'name' | 'role'>): string {
  if (isBlank(name)) return role.trim()
  return isBlank(role) ? name.trim() : words.document.parties.person(name.trim(), role.trim())
}

function approval({ words, format }: Composing, { approvingBody, approvalBy }: Organisation): Rich {
  const body = approvingBody.trim()
  if (body === '') return []
  return plain(approvalBy === '' ? body : words.document.parties.bodyBy(body, format.day(approvalBy)))
}
