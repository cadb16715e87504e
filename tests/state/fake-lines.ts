import type { FromProjector, ProjectorLines, ToProjector } from '#storage/projector-line.ts'

/** A line on which everything said arrives at once, as a copy, at every other end. */
export function fakeLines() {
  const leaders = new Set<(message: FromProjector) => void>()
  const readers = new Set<(message: ToProjector) => void>()
  const said: ToProjector[] = []
  const lines: ProjectorLines = {
    lead: (_, hear) => {
      leaders.add(hear)
      return {
        send: (message) => {
          said.push(message)
          for (const reader of [...readers]) reader(structuredClone(message))
        },
        close: () => leaders.delete(hear),
      }
    },
    show: (_, hear) => {
      readers.add(hear)
      return {
        send: (message) => {
          for (const leader of [...leaders]) leader(structuredClone(message))
        },
        close: () => readers.delete(hear),
      }
    },
  }
  return { lines, said, readers }
}
