/** Who offers this copy of the app, as they wrote it into index.html (docs/accessibility.md); empty until they did. */
export interface Operator {
  readonly name: string
  /** A mail address, a web address, or any other text. */
  readonly contact: string
}

export function operatorOf(page: Document): Operator {
  const said = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? ''
  return { name: said('operator'), contact: said('operator-contact') }
}

/** Where a contact leads; null when it is neither a mail nor a secure web address. */
export function linkOf(contact: string): string | null {
  if (/^https:\/\/\S+$/.test(contact)) return contact
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? `mailto:${contact}` : null
}
