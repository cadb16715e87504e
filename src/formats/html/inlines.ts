import type { Inline, Rich } from '#commitment/commitment.ts'
import { signColours } from '#commitment/sign-paths.ts'
import type { Id } from '#core/id.ts'
import type { Sign } from '#core/organisations/organisation.ts'
import { xmlText } from '#formats/xml.ts'

/** The sign of an organisation, or null for one that is not a party. */
export type SignOf = (party: Id) => Sign | null

/** Text that stands for itself; line feeds become line breaks. */
export function html(text: string): string {
  return xmlText(text).replaceAll('\n', '<br>')
}

export function richHtml(text: Rich, signOf: SignOf): string {
  return text.map((part, index) => inlineHtml(part, text[index - 1], signOf)).join('')
}

function inlineHtml(part: Inline, before: Inline | undefined, signOf: SignOf): string {
  switch (part.kind) {
    case 'text':
      return html(part.text)
    case 'strong':
      return `<strong>${html(part.text)}</strong>`
    case 'missing':
      return `<mark>${html(part.text)}</mark>`
    case 'mark':
      return `${before?.kind === 'mark' ? ', ' : ''}<abbr title="${xmlText(part.name)}">${part.mark}</abbr>`
    case 'party':
      return partyHtml(part.name, signOf(part.party))
  }
}

/** Initials in the colours of the sign, and the name; the sign alone says nothing to those who listen. */
export function partyHtml(name: string, sign: Sign | null): string {
  return `<span class="party">${sign === null ? '' : signHtml(sign)}${html(name)}</span>`
}

function signHtml({ colour, initials }: Sign): string {
  const look = signColours[(colour - 1) % signColours.length]
  const style =
    look === undefined ? '' : ` style="background:${look.surface};border-color:${look.edge};color:${look.initials}"`
  return `<span class="sign" aria-hidden="true"${style}>${html(initials)}</span>`
}
