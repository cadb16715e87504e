// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { visit } from '../app.tsx'

/** Which screen breaks while it is drawn. */
const broken = vi.hoisted(() => {
  const state = { screen: '' }
  const part = (screen: string) => () => {
    if (state.screen === screen) throw new Error(`${screen} breaks`)
    return `${screen} is shown`
  }
  return { state, part }
})

vi.mock('#ui/library/library-foot.tsx', () => ({ LibraryFoot: broken.part('library') }))
vi.mock('#ui/setup/occasion-step.tsx', () => ({ OccasionStep: broken.part('setup') }))
vi.mock('#ui/wizard/guidance.tsx', () => ({ Guidance: broken.part('activity') }))
vi.mock('#ui/wizard/stances/stances-sheet.tsx', () => ({
  StancesSheet: broken.part('stances'),
  StancesStatus: broken.part('status'),
}))
vi.mock('#ui/commitment/take-away/take-away.tsx', () => ({ TakeAway: broken.part('commitment') }))
vi.mock('#ui/wizard/bar/top-bar.tsx', () => ({ TopBar: broken.part('bar') }))

const workshop = { ...newWorkshop('w1', { language: 'de' }) }
workshop.facts = { ...workshop.facts, title: 'Hafen der Nachbarschaft' }

beforeEach(() => {
  broken.state.screen = ''
  // React tells the console of every error that a boundary caught: here they are meant.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const within = {
  setup: '/w/w1/setup/occasion',
  activity: '/w/w1/mission/situation',
  stances: '/w/w1/mission/stances',
  status: '/w/w1/mission/stances',
  commitment: '/w/w1/commitment',
  bar: '/w/w1/mission/situation',
}

describe.each(Object.entries(within))('when %s breaks', (name, at) => {
  test('the workshop is said to be safe, can be taken away, and there is a way back', async () => {
    broken.state.screen = name
    const { user, files, path, kept } = await visit({ at, workshops: [workshop] })
    expect(await screen.findByRole('heading', { name: de.app.brokeTitle })).toBeVisible()
    expect(screen.getByText(`${name} breaks`)).toBeVisible()

    expect(screen.getByText(de.app.alsoRoom)).toBeVisible()
    await user.click(screen.getByRole('button', { name: de.app.brokeSave }))
    await expect.poll(() => files.save).toHaveBeenCalledOnce()
    expect(files.save.mock.calls[0]?.[0]).toBe('Hafen der Nachbarschaft – Workshop.json')
    expect(files.save.mock.calls[0]?.[1]).toContain('Hafen der Nachbarschaft')
    expect(kept('w1')).toEqual(workshop)

    await user.click(screen.getByRole('link', { name: de.app.brokeToLibrary }))
    expect(await screen.findByText('Hafen der Nachbarschaft')).toBeVisible()
    expect(path.now).toBe('/')
  })

  test('it is shown again once it can be', async () => {
    broken.state.screen = name
    const { user } = await visit({ at, workshops: [workshop] })
    const again = await screen.findByRole('button', { name: de.app.brokeAgain })
    await user.click(again)
    expect(screen.getByRole('heading', { name: de.app.brokeTitle })).toBeVisible()
    broken.state.screen = ''
    await user.click(screen.getByRole('button', { name: de.app.brokeAgain }))
    expect(screen.queryByRole('heading', { name: de.app.brokeTitle })).toBeNull()
    expect(await screen.findByText(`${name} is shown`, { exact: false })).toBeVisible()
  })
})

test('when the start page breaks, all workshops can be taken away', async () => {
  broken.state.screen = 'library'
  const other = newWorkshop('w2', { language: 'de' })
  const { user, files } = await visit({ workshops: [workshop, other], stored: { 'wirkbund/workshop/w3': 'damaged' } })
  expect(await screen.findByRole('heading', { name: de.app.brokeAllTitle })).toHaveFocus()
  expect(screen.getByText(de.app.alsoRoom)).toBeVisible()
  await user.click(screen.getByRole('button', { name: de.app.brokeSaveAll }))
  expect(files.save).toHaveBeenCalledTimes(3)
  expect(files.save.mock.calls.map(([, bytes]) => bytes)).toContain('damaged')
})

describe('what fails beside the screens', () => {
  const fail = (event: Event) => act(() => void window.dispatchEvent(event))

  test('is said in one polite sentence with its cause, and put away by the reader', async () => {
    const { user } = await visit()
    fail(new ErrorEvent('error', { message: 'the handler broke' }))
    expect(screen.getByText('the handler broke').closest('[role=status]')).toHaveTextContent(de.app.failedAside)
    await user.click(screen.getByRole('button', { name: de.common.close }))
    expect(screen.queryByText('the handler broke')).toBeNull()
  })

  test('is said of promises too, the latest once', async () => {
    await visit()
    const rejected = (reason: unknown) => fail(Object.assign(new Event('unhandledrejection'), { reason }))
    rejected(new Error('the first promise'))
    rejected('the second promise')
    expect(screen.getByText('the second promise')).toBeVisible()
    expect(screen.queryByText('the first promise')).toBeNull()
  })

  test('is not said of sizes that settle one frame later', async () => {
    await visit()
    fail(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }))
    expect(screen.queryByText(/ResizeObserver/)).toBeNull()
  })
})
