/** What somebody reads in a part of the screen: where a line may end, or may not, is no other word. */
export const read = (part: Element) => (part.textContent ?? '').replaceAll('\u00AD', '').replaceAll('\u00A0', ' ')
