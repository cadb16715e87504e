import { fileValue, type WorkshopFile } from '#core/file/workshop-file.ts'
import type { Change } from './changes.ts'
import { changesBetween, growthBy } from './changes-between.ts'
import type { StoredTexts } from './edits.ts'
import { markOf, seal } from './envelope.ts'
import { sealWorkshop } from './sealed-workshop.ts'

/** A state of a workshop as it is kept while people type. */
export interface KeptText extends StoredTexts {
  readonly sequence: number
  readonly whole: string
  /** UTF-16 units of all of it, about. */
  readonly length: number
}

/** Writes the states of one workshop one after the other. */
export interface EditsWriter {
  /** Small beside what was whole before, as long as the edits since are few. */
  next(file: WorkshopFile): KeptText
  whole(file: WorkshopFile): KeptText
}

/** UTF-16 units of edits from which on all of it is written anew: about fifty cards. */
const mostEdits = 16_384

/** Counts from `known`, the sealed text of a state, where there is one. */
export function editsWriter(known?: { readonly file: WorkshopFile; readonly text: string }): EditsWriter {
  let base = known === undefined ? null : { value: fileValue(known.file), text: known.text }
  const whole = (file: WorkshopFile): KeptText => {
    base = { value: fileValue(file), text: sealWorkshop(file) }
    return { sequence: file.revision, whole: base.text, edits: null, length: base.text.length }
  }
  return {
    whole,
    next(file) {
      if (base === null) return whole(file)
      const { value, text } = base
      const changes = changesBetween(value, fileValue(file))
      const [sequence, growth] = [file.revision, growthBy(changes, value)]
      const edits = changes.length === 0 ? null : sealEdits(sequence, text, changes)
      // What much was taken out of is written anew too: it is small now, and measuring what has gone takes time.
      if ((edits?.length ?? 0) > mostEdits || growth < -mostEdits) return whole(file)
      return { sequence, whole: text, edits, length: text.length + growth }
    },
  }
}

/** Seals what leads from the value in a sealed text to the one of this sequence. */
export function sealEdits(sequence: number, whole: string, changes: readonly Change[]): string {
  return seal({ sequence, text: JSON.stringify({ of: markOf(whole), changes }) })
}
