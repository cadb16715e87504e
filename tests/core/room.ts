import { readFileSync } from 'node:fs'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { readFile } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'

/** A workshop with organisations and nothing else; each is named after its id. */
export function roomOf(...organisations: readonly Id[]): Workshop {
  return organisations.reduce((workshop, id) => addOrganisation(workshop, id, { name: id }), newWorkshop('w'))
}

export function fixtureText(name: string): string {
  return readFileSync(`tests/fixtures/${name}.json`, 'utf8')
}

/** A workshop of tests/fixtures, through the same door as any file. */
export function fixture(name: string): Workshop {
  const read = readFile(fixtureText(name))
  if (!read.ok) throw new Error(`${name} cannot be read: ${read.reason.why} ${read.reason.at}`)
  return read.value.workshop
}
