import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { contentOf } from '#core/content.ts'
import { activities, type AnyActivity } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import type { Workshop } from '#core/workshop.ts'
import { loadWords } from '#i18n/languages.ts'
import { fixture } from '../../core/room.ts'
import { textsIn } from './reading.ts'

/** Every text that the room has put into an activity and released: what a reader may ask for. */
function* said(workshop: Workshop, activity: AnyActivity): Generator<string> {
  switch (activity.kind) {
    case 'texts':
      yield* Object.values(contentOf<'texts'>(workshop, activity))
      return
    case 'cards': {
      const { cards, links } = contentOf<'cards'>(workshop, activity)
      yield* Object.values(cards).map(({ text }) => text)
      yield* Object.values(links).map(({ assumption }) => assumption)
      return
    }
    case 'table': {
      const worded = Object.entries(activity.columns).filter(([, { type }]) => type === 'text' || type === 'person')
      const rows = Object.values(contentOf<'table'>(workshop, activity).rows)
      yield* rows.flatMap(({ cells }) => worded.map(([column]) => String(cells[column] ?? '')))
      return
    }
    case 'grid': {
      const { rows, cells } = contentOf<'grid'>(workshop, activity)
      yield* Object.values(rows).map(({ text }) => text)
      yield* Object.values(cells)
        .flatMap((row) => Object.values(row))
        .flatMap(({ text, followUp }) => [text, followUp])
      return
    }
    case 'clauses': {
      const clauses = Object.values(contentOf<'clauses'>(workshop, activity))
      yield* clauses.map(({ state, reason, wording }) => (state === 'notRelevant' ? reason : wording))
    }
  }
}

describe.each(['sample.de', 'sample.en', 'large'])('the commitment of %s', (name) => {
  test('holds every released text of every activity that belongs into the document', async () => {
    const workshop = fixture(`workshops/${name}`)
    const commitment = composeCommitment(workshop, await loadWords(workshop.facts.language))
    const all = [...textsIn(commitment)].join('\n')
    const printed = activities.filter(({ inDocument }) => inDocument !== 'none')
    const texts = printed.flatMap((activity) => [...said(released(workshop), activity)])
    const lines = texts.flatMap((text) => text.split('\n').map((line) => line.trim()))
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.filter((line) => !all.includes(line))).toEqual([])
  })

  test('holds every stance with its reason, every open question, every name', async () => {
    const workshop = fixture(`workshops/${name}`)
    const words = await loadWords(workshop.facts.language)
    const all = [...textsIn(composeCommitment(workshop, words))].join('\n')
    const stances = Object.values(workshop.stances).flatMap((each) => Object.values(each))
    const people = [...Object.values(workshop.delegates), ...Object.values(workshop.signatories)]
    const questions = Object.values(released(workshop).questions).filter(({ answered }) => !answered)
    const texts = [
      ...stances.flatMap(({ reason, response }) => [
        reason === '' ? '' : words.document.quoted(reason.trim()),
        response,
      ]),
      ...people.flatMap(({ name, role }) => [name, role]),
      ...questions.map(({ text }) => text),
    ]
    expect(texts.map((text) => text.trim()).filter((text) => !all.includes(text))).toEqual([])
  })
})
