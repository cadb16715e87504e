// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { placeAt } from '../../core/room/place-at.ts'
import { fixture } from '../../core/room.ts'
import { openWall } from './open-wall.tsx'

const { board, projector } = de
const sample = fixture('workshops/sample.de')

/** jsdom lays nothing out: here each list of a wall is as long as two pages, but that of an empty column. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(100)
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockImplementation(function (this: Element) {
    return this.childElementCount === 0 ? 100 : 200
  })
})

const page = (now: number, of: number) =>
  waitFor(() => expect(within(screen.getByRole('contentinfo')).getByText(projector.page(now, of))).toBeVisible())

test('what is longer than the image goes on the next page: the foot says which it is, and the facilitator hears how many', async () => {
  const { show, heard } = openWall()
  await show(sample, placeAt('scope'))
  await page(1, 2)
  expect(heard.at(-1)).toMatchObject({ pages: 2 })
  await show(sample, placeAt('scope'), { page: 1 })
  await page(2, 2)
  await show(sample, { screen: 'break', box: 'b' })
  expect(heard.at(-1)).toMatchObject({ pages: 1 })
})

test('a chain of two pages is followed by its reasons, as soon as it is known how long it is', async () => {
  const { show, heard } = openWall()
  const reasons = (): boolean => screen.queryByText(new RegExp(`${board.chain.assumptions}$`)) !== null
  await show(sample, placeAt('chain'))
  await page(1, 5)
  await show(sample, placeAt('chain'), { page: 1 })
  await page(2, 5)
  expect(reasons()).toBe(false)
  await show(sample, placeAt('chain'), { page: 2 })
  await page(3, 6)
  expect(reasons()).toBe(true)
  await show(sample, placeAt('chain'), { page: 3 })
  await page(4, 6)
  expect(reasons()).toBe(true)
  await show(sample, placeAt('chain'), { page: 4 })
  await page(5, 7)
  expect(reasons()).toBe(false)
  expect(heard.at(-1)).toMatchObject({ pages: 7 })
})

test('where the line that tells the page is what makes a second page necessary, the wall comes to rest', async () => {
  const { show, heard } = openWall()
  await show(sample, placeAt('scope'))
  await page(1, 2)
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockImplementation(() =>
    screen.queryByText(projector.page(1, 2)) === null ? 100 : 200,
  )
  await show(sample, placeAt('missionSentence'))
  await show(sample, placeAt('headlines'))
  expect(heard.at(-1)).toMatchObject({ pages: screen.queryByText(projector.page(1, 2)) === null ? 1 : 2 })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(de.activities.headlines.question)
})
