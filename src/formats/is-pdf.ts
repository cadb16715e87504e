/** Whether bytes are a PDF; readers look for the mark in the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}
