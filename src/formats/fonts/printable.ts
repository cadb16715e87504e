/**
 * A text as it is set: composed (NFC), on one line, without characters that stand for themselves nowhere. Tabs, line ends
 * and other controls become spaces, rare spaces usual ones; invisible characters (soft hyphens, joiners, direction marks)
 * fall away; halves of characters become U+FFFD; the bullets and ticks that word processors paste as private characters
 * become those of Unicode, ligatures copied out of a PDF their letters. Measuring and drawing both go through it.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\uf0a7\uf0b7\uf0e0\uf0fc]/g, (sign) => pasted[sign] ?? sign)
    .replace(/\p{Cs}|\p{Noncharacter_Code_Point}/gu, '\ufffd')
}

/** Bullet of the typeface Symbol; square, arrow and tick of Wingdings. */
const pasted: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '■', '\uf0e0': '→', '\uf0fc': '✓' }

/** Letters that are composed, usual and visible: most texts, and nothing in them is to be done. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u017f–—‘’‚“”„…]*$/

/** The characters of a text, also those that take two places in a string. */
export function charactersOf(text: string): string[] {
  return Array.from(text)
}

/** The letters of a text, each together with its marks. */
export function clustersOf(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
