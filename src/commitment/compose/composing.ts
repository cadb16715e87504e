import { filterEntities } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { nameInRoom, type Organisation } from '#core/organisations/organisation.ts'
import { isSomebody } from '#core/organisations/people.ts'
import { released } from '#core/room/released.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { type Formats, formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

/**
 * What every part of the composer works from. `workshop` is the released one: room-only entries are not in it, nor are delegates
 * of whom nothing is written down.
 */
export interface Composing {
  readonly workshop: Workshop
  readonly words: Words
  readonly format: Formats
  readonly organisations: readonly (readonly [Id, Organisation])[]
}

export function startComposing(workshop: Workshop, words: Words): Composing {
  return {
    workshop: { ...released(workshop), delegates: filterEntities(workshop.delegates, isSomebody) },
    words,
    format: formatsOf(words.locale),
    organisations: inOrder(workshop.organisations),
  }
}

/** What the room calls an organisation, as it is printed. */
export function shortNameOf({ words }: Composing, organisation: Organisation): string {
  const name = nameInRoom(organisation)
  return isBlank(name) ? words.document.parties.unnamed : name.trim()
}

/**
 * The legal name with its form, as it is signed. A form that the name already ends with is not said twice, however either is
 * written; a gGmbH is a GmbH.
 */
export function fullNameOf({ words }: Composing, organisation: Organisation): string {
  const [name, legalForm] = [organisation.name.trim(), organisation.legalForm.trim()]
  if (name === '') return words.document.parties.unnamed
  const forms = [legalForm, `g${legalForm}`].map(letters)
  const isSaid = name.split(/\s+/).some((_, at, words) => forms.includes(letters(words.slice(at).join(''))))
  if (legalForm === '' || isSaid) return name
  return isAbbreviated(legalForm) ? `${name} ${legalForm}` : words.document.parties.named(name, legalForm)
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** 'e. V.', 'GmbH & Co. KG', 'Ltd', 'UG (haftungsbeschränkt)' belong to the name; 'Körperschaft …' follows it. */
function isAbbreviated(legalForm: string): boolean {
  return legalForm.split(/\s+/).every((word) => /^(.{1,3}|.*\..*|.+\p{Lu}.*|\(.*\)|Limited)$/u.test(word))
}
