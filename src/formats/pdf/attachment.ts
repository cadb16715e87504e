import { dictionary, type Entry, type PdfObjects } from './pdf-objects.ts'
import { pdfName, reference, textString } from './pdf-syntax.ts'

/** A file inside the document from which it was made. */
export interface Attachment {
  readonly name: string
  /** "application/json" */
  readonly mime: string
  readonly bytes: Uint8Array
  readonly description: string
}

/** Writes the file and gives the entries of the catalogue that name it as the document's source. */
export function putAttachment(file: Attachment, date: string, objects: PdfObjects): readonly Entry[] {
  const content = objects.reserve()
  objects.putStream(
    content,
    [
      ['Type', '/EmbeddedFile'],
      ['Subtype', pdfName(file.mime)],
      ['Params', `<</Size ${file.bytes.length} /ModDate (${date})>>`],
    ],
    file.bytes,
  )
  const specification = objects.reserve()
  objects.put(
    specification,
    dictionary([
      ['Type', '/Filespec'],
      ['F', textString(file.name)],
      ['UF', textString(file.name)],
      ['AFRelationship', '/Source'],
      ['Desc', textString(file.description)],
      ['EF', `<</F ${reference(content)} /UF ${reference(content)}>>`],
    ]),
  )
  const named = `[${textString(file.name)} ${reference(specification)}]`
  return [
    ['AF', `[${reference(specification)}]`],
    ['Names', `<</EmbeddedFiles <</Names ${named}>>>>`],
  ]
}
