// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { bundle } from '#core/activity/clusters.ts'
import { editContent } from '#core/content.ts'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { activityById } from '#core/method/index.ts'
import { type RoomPlace, roomView } from '#core/room/room-view.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { RoomBlock } from '#ui/projector/blocks/room-block.tsx'
import { RoomCluster } from '#ui/projector/blocks/room-cluster.tsx'
import { RoundBlock } from '#ui/projector/blocks/round-block.tsx'
import { TallyBlock } from '#ui/projector/blocks/tally-block.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { fixture } from '../../core/room.ts'
import { visit } from '../app.tsx'

/** The words of a card that may break, each by its parts. */
const breaking = (card = /^Ein Bus, der um/) =>
  screen
    .getByRole('button', { name: card })
    .textContent.split(' ')
    .filter((word) => word.includes('\u00AD'))
    .map((word) => word.split('\u00AD'))

test('the words of a card stay whole at the desk; in the room, where type is large, long ones break at their syllables', async () => {
  const { user } = await visit({ at: '/w/sample-de/mission/scope', workshops: [fixture('workshops/sample.de')] })
  await screen.findByRole('heading', { level: 1, name: de.activities.scope.question })
  expect(breaking()).toEqual([])
  await user.keyboard('p')
  await screen.findByRole('button', { name: de.projector.leave })
  await expect.poll(() => breaking()).toEqual([['Gewer', 'be', 'ge', 'biet']])
})

test('they break there as well while dots are placed', async () => {
  const { user } = await visit({ at: '/w/sample-de/mission/scope', workshops: [fixture('workshops/sample.de')] })
  await user.click(await screen.findByRole('button', { name: de.live.dots.start }))
  await user.keyboard('p')
  await expect.poll(() => breaking(/: Ein Bus, der um/)).toEqual([['Gewer', 'be', 'ge', 'biet']])
})

test('and so do cards in a cluster, at the desk and on the wall', async () => {
  const sample = fixture('workshops/sample.de')
  const { cards } = sample.content.scope
  const [bus = '', ...others] = Object.keys(cards).toSorted((a, b) => Number(isBus(b)) - Number(isBus(a)))
  const bundled = editContent<Workshop, 'cards'>(sample, activityById('scope'), (content) =>
    bundle(content, [bus], others[0] ?? '', 'c'),
  )
  const { user } = await visit({ at: '/w/sample-de/mission/scope', workshops: [bundled] })
  await screen.findByRole('heading', { level: 1, name: de.activities.scope.question })
  await user.keyboard('p')
  await expect.poll(() => breaking()).toEqual([['Gewer', 'be', 'ge', 'biet']])

  const card = cards[bus] ?? expect.fail('The bus is on the board.')
  const { container } = render(
    <WordsContext value={de}>
      <RoomCluster title="Gewerbegebiet" cards={[[bus, card]]} organisations={{}} />
    </WordsContext>,
  )
  const wall = within(container)
  expect(wall.getByRole('heading').textContent).toBe('Gewer\u00ADbe\u00ADge\u00ADbiet')
  expect(wall.getByText(/^Ein Bus/).textContent).toContain('Gewer\u00ADbe\u00ADge\u00ADbiet')

  function isBus(id: string): boolean {
    return cards[id]?.text.startsWith('Ein Bus') === true
  }
})

test('a word with a hyphen of its own breaks there; only what is long between hyphens breaks at its syllables', async () => {
  const { container } = render(
    <Hyphenated language="de" from={10}>
      Löwen-Apotheken und Gesundheits-Selbsthilfe
    </Hyphenated>,
  )
  await expect.poll(() => container.textContent).toBe('Löwen-Apotheken und Gesund\u00ADheits-Selbst\u00ADhilfe')
})

test('a name breaks at its syllables on the wall of a silent round, too', async () => {
  const sample = fixture('workshops/sample.de')
  const [name = ''] = Object.keys(sample.organisations)
  const { organisations, content } = patchOrganisation(sample, name, { shortName: 'Sparkassenstiftung' })
  render(
    <WordsContext value={de}>
      <RoundBlock content={content.scope} organisations={organisations} />
    </WordsContext>,
  )
  await waitFor(() => screen.getByText('Spar\u00ADkas\u00ADsen\u00ADstif\u00ADtung'))
})

describe('a name breaks at its syllables on the wall', () => {
  const sample = fixture('workshops/sample.de')
  const [id = ''] = Object.keys(sample.organisations)
  const renamed = takeStance(
    patchOrganisation(sample, id, { shortName: 'Sparkassenstiftung' }),
    'mission',
    id,
    'supports',
  )
  const seen = () =>
    waitFor(() => expect(screen.getAllByText(/Spar\u00ADkas\u00ADsen\u00ADstif\u00ADtung/)).not.toEqual([]))

  test.each<[string, RoomPlace]>([
    ['among the stances', { screen: 'stances', element: 'mission' }],
    ['in a table', { screen: 'activity', element: 'roles', activity: 'contributions' }],
    ['before what an organisation has said', { screen: 'activity', element: 'mission', activity: 'fit' }],
  ])('%s', async (_, place) => {
    render(
      <WordsContext value={de}>
        <RoomBlock frame={{ place, workshop: roomView(renamed, place), covered: 0, timer: null }} heading={null} />
      </WordsContext>,
    )
    await seen()
  })

  test('in a vote', async () => {
    render(
      <WordsContext value={de}>
        <TallyBlock
          ballot={{ kind: 'votes', votes: {}, quorum: 50, share: 'twoThirds' }}
          organisations={renamed.organisations}
        />
      </WordsContext>,
    )
    await seen()
  })
})

test('a name breaks at its syllables in the narrow column of a table', async () => {
  const sample = fixture('workshops/sample.de')
  const [name = ''] = Object.keys(sample.organisations)
  const renamed = patchOrganisation(sample, name, { shortName: 'Sparkassenstiftung' })
  await visit({ at: '/w/sample-de/roles/contributions', workshops: [renamed] })
  await screen.findByRole('heading', { level: 1, name: de.activities.contributions.question })
  await waitFor(() =>
    expect(screen.getAllByText('Spar\u00ADkas\u00ADsen\u00ADstif\u00ADtung').length).toBeGreaterThan(0),
  )
})

test('what is shown already breaks by the rules of the other language once the document is in that one', async () => {
  const text = (language: string) => (
    <Hyphenated language={language} from={7}>
      Representatives
    </Hyphenated>
  )
  const { container, rerender } = render(text('de'))
  await expect.poll(() => container.textContent).toBe('Repre\u00ADsen\u00ADta\u00ADti\u00ADves')
  rerender(text('en-GB'))
  await expect.poll(() => container.textContent).toBe('Rep\u00ADres\u00ADent\u00ADat\u00ADives')
})
