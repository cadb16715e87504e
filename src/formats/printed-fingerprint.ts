import { readFingerprint } from '#commitment/fingerprint.ts'

/** Only the metadata of a file are looked at: they lie there unpacked, within this many bytes. */
const longestPacket = 100_000

/** The fingerprint that a PDF of ours states in its metadata, as at the foot of its pages; null when there is none. */
export function printedFingerprint(pdf: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(pdf)
  const start = text.indexOf('<dc:description>')
  const end = text.indexOf('</dc:description>', start)
  if (start === -1 || end === -1 || end - start > longestPacket) return null
  return readFingerprint(new TextDecoder().decode(pdf.subarray(start, end)))
}
