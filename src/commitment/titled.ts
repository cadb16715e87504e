/** A title as people quote it, '5.3 Entscheidungen'; alone where nothing numbers it. */
export function titled(number: string | null, title: string): string {
  return number === null ? title : `${number} ${title}`
}
