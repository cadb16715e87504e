import { boundDashes } from '#ui/language/bound-dashes.ts'
import { fixture } from '../../core/room.ts'

export const sample = fixture('workshops/sample.de')
export const { title } = sample.facts
/** The title as it stands in the list of the start page. */
export const listed = boundDashes(title)

/** What the menu button of a listed workshop is called. */
export const withCommands = (name: string) => `Befehle zu ${name}`
export const commands = withCommands(title)
