import { PDFDocument } from 'pdf-lib'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { newWorkshop } from '#core/workshop.ts'
import { reviewPdf } from '#formats/pdf.ts'
import { fileWith, inputOf } from './format-input.ts'

const workshop = addOrganisation(newWorkshop('small', { title: 'Haselbach' }), 'city', {
  name: 'Stadt Haselbach',
  shortName: 'Stadt',
})

/** The copy for reviewers of a small workshop, with nothing filled in. */
export async function emptyCopy(): Promise<Uint8Array> {
  return reviewPdf.make(await inputOf(fileWith(workshop)))
}

/** What the form is filled in with where a test asks for no more. */
export const filled = { reviewer: 'Jörg Müßig', remark: 'Wer lädt ein?\nUnd wann – „immer“?' } as const

/** As a person does it in a program that is built on pdf-lib; letters beyond its own font are set by the other tests. */
export async function filledByPdfLib(copy: Uint8Array, packed: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(copy)
  const form = document.getForm()
  form.getTextField('reviewer').setText(filled.reviewer)
  form.getDropdown('organisation').select('Stadt')
  form.getRadioGroup('stance-mission').select('reservation')
  form.getTextField('reason-mission').setText('Erst nach der Sitzung (12.\\3.).')
  form.getTextField('remark-working-5-3').setText(filled.remark)
  return document.save({ useObjectStreams: packed })
}
