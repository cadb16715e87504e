import { describe, expect, test } from 'vitest'
import { editsWriter } from '#storage/edits-writer.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { receiving, sending } from '#storage/slots/slot-copies.ts'
import { newWorkshop } from '#core/workshop.ts'

const stateOf = (revision: number, title: string) => ({
  id: 'w',
  revision,
  baseRevision: 0,
  workshop: newWorkshop('w', { title }),
})

describe('copies on their way to the thread of the slots', () => {
  test('arrive as whole texts, and the large one travels once', () => {
    const [writer, toSend, received] = [editsWriter(), sending(), receiving()]
    const states = [stateOf(1, 'Eins'), stateOf(2, 'Zwei'), stateOf(3, 'Drei')]
    const sent = states.map((state) => toSend(writer.next(state)))
    expect(sent.map(({ whole }) => whole === null)).toEqual([false, true, true])
    expect(sent.map(received)).toEqual(states.map((state) => ({ sequence: state.revision, text: sealWorkshop(state) })))
    const again = toSend(writer.whole(stateOf(4, 'Vier')))
    expect(received(again)).toEqual({ sequence: 4, text: sealWorkshop(stateOf(4, 'Vier')) })
    expect(received(toSend(writer.next(stateOf(5, 'Fünf'))))).toEqual({
      sequence: 5,
      text: sealWorkshop(stateOf(5, 'Fünf')),
    })
  })

  test('in the middle are nothing to a thread that has just begun, until the whole text comes', () => {
    const [writer, toSend, received] = [editsWriter(), sending(), receiving()]
    toSend(writer.next(stateOf(1, 'Eins')))
    expect(received(toSend(writer.next(stateOf(2, 'Zwei'))))).toBeNull()
    expect(received(sending()(writer.next(stateOf(3, 'Drei'))))?.text).toBe(sealWorkshop(stateOf(3, 'Drei')))
  })

  test('of which one got lost, the next one still arrives whole', () => {
    const [writer, toSend, received] = [editsWriter(), sending(), receiving()]
    received(toSend(writer.next(stateOf(1, 'Eins'))))
    toSend(writer.next(stateOf(2, 'Zwei')))
    expect(received(toSend(writer.next(stateOf(3, 'Drei'))))?.text).toBe(sealWorkshop(stateOf(3, 'Drei')))
  })
})
