import { describe, expect, test, vi } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture } from '../core/room.ts'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { opened, titleIn, type } from './device.ts'
import { office, stored } from './office.ts'

describe('work on a workshop', () => {
  test('takes a state of it when work begins, and one every ten minutes of work', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    for (const minute of [0, 1, 9, 11, 12, 22]) {
      clock.at = minute * 60_000
      type(a.session, `Minute ${minute}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons).toEqual(['usual 22', 'usual 11', 'opened 0'])
    await a.close()
  })

  test('goes on keeping states when the clock is set back during the work', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    for (const minute of [1000, 1011, 30, 41]) {
      clock.at = minute * 60_000
      type(a.session, `Minute ${minute}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons).toEqual(['usual 41', 'usual 30', 'usual 1011', 'opened 1000'])
    await a.close()
  })

  test('the state when work began is tried again where it was refused', async () => {
    const { open, copy } = office()
    const a = await open('a')
    const soon = async () => new Promise((resolve) => setTimeout(resolve, 100))
    type(a.session, 'Eins')
    copy.state.trouble = 'full'
    await soon()
    copy.state.trouble = null
    type(a.session, 'Zwei')
    await soon()
    const [snapshot, ...more] = await copy.second.snapshots('w')
    const text = snapshot === undefined ? null : await copy.second.readSnapshot(snapshot)
    expect([snapshot?.reason, text, more]).toEqual(['opened', stored(5, 'Vorher'), []])
    await a.close()
  })

  test('the state when work began is kept too where work ends right after the first edit', async () => {
    const { open, copy } = office()
    const a = await open('a')
    type(a.session, 'Nachher')
    await a.close()
    const [snapshot] = await copy.second.snapshots('w')
    const text = snapshot === undefined ? null : await copy.second.readSnapshot(snapshot)
    expect([snapshot?.reason, text]).toEqual(['opened', stored(5, 'Vorher')])
  })

  test('is there to be opened again as a workshop of its own, beside the one that goes on', async () => {
    const { window, storage, copy } = office()
    const library = openLibrary({ ...window('a'), notes: browserNotes(() => storage) })
    const { addSnapshot, letGo, snapshots } = library.getState()
    const goingOn = await opened(library, 'w')
    type(goingOn, 'Nachher')
    await expect.poll(() => copy.snapshots.size).toBe(1)
    const [snapshot] = await snapshots('w')
    if (snapshot === undefined) throw new Error('no earlier state')
    const added = await addSnapshot(snapshot)
    if (added?.ok !== true) throw new Error('not added')
    expect(added.value).not.toBe('w')
    expect([titleIn(await opened(library, added.value)), titleIn(goingOn)]).toEqual(['Vorher', 'Nachher'])
    copy.snapshots.clear()
    expect(await addSnapshot(snapshot)).toBe(null)
    await letGo()
  })

  test('takes none as work ends where nothing was edited since the last', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    type(a.session, 'Nachher')
    await vi.waitFor(() => expect(copy.snapshots.size).toBe(1))
    clock.at = 20 * 60_000
    await a.close()
    expect((await copy.second.snapshots('w')).map(({ reason }) => reason)).toEqual(['opened'])
  })

  test('takes one before feedback comes in, and before much is removed, at most one a minute', async () => {
    const { open, copy, clock } = office()
    const a = await open('a')
    const { edit } = a.session.getState()
    const facts = (place: string) => edit('factsChanged', (workshop) => setFacts(workshop, { place }))
    const moment = () => new Promise((resolve) => setTimeout(resolve))
    edit('reviewsTakenIn', (workshop) => setFacts(workshop, { title: 'Mit Rückmeldungen' }))
    await moment()
    for (const [minute, questions] of [
      [1, 20],
      [1, 0],
      [1.5, 20],
      [1.5, 0],
      [3, 20],
      [3, 0],
    ] as const) {
      clock.at = minute * 60_000
      edit('questionChanged', (workshop) => ({ ...workshop, questions: manyQuestions(questions) }))
      await moment()
    }
    facts('nur ein Wort')
    await moment()
    const reasons = (await copy.second.snapshots('w')).map(({ reason, at }) => `${reason} ${at / 60_000}`)
    expect(reasons.filter((reason) => /import|removal/.test(reason))).toEqual([
      'removal 3',
      'removal 1',
      `import ${1_000 / 60_000}`,
    ])
    await a.close()
  })
})

function manyQuestions(count: number): Workshop['questions'] {
  const [question] = Object.values(fixture('workshops/sample.de').questions)
  if (question === undefined) throw new Error('the sample has questions')
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, question]))
}
