/** Text for XML and HTML: the signs that mean something escaped, controls that no document may hold as spaces. */
export function xmlText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, ' ')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
