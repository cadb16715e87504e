// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import { elementMinutes } from '#core/method/presets.ts'
import { de } from '#i18n/de/index.ts'
import { fetchHelpWords } from '#ui/help/use-help-words.ts'
import { visit } from '../app.tsx'

beforeAll(async () => {
  await Promise.all(['de', 'en'].map(fetchHelpWords))
})

function operate(name: string, content: string) {
  const meta = document.createElement('meta')
  meta.name = name
  meta.content = content
  document.head.append(meta)
}

afterEach(() => {
  for (const meta of document.querySelectorAll('meta')) meta.remove()
})

test('the start page leads to help, and help speaks of each element with its times', async () => {
  const { user, path } = await visit()
  await user.click(screen.getByRole('link', { name: 'Hilfe' }))
  await expect.poll(() => path.now).toBe('/help')
  await expect.poll(() => screen.getByRole('heading', { level: 1, name: 'Hilfe' })).toHaveFocus()
  for (const { id } of elements) {
    const part = screen.getByRole('region', { name: de.elements[id].title })
    expect(part).toHaveTextContent(de.elements[id].purpose)
    expect(part).toHaveTextContent(`Ein Tag: ${elementMinutes(id, 'day')} Minuten`)
  }
  expect(document.title).toBe('Hilfe · Wirkbund')
})

test('the guide holds every activity with its question, and its minutes follow the chosen time frame', async () => {
  const { user } = await visit({ at: '/help/guide' })
  const day = elements[0].activities.find(({ id }) => id === 'scope')?.minutes.day
  const compact = elements[0].activities.find(({ id }) => id === 'scope')?.minutes.compact
  const head = await screen.findByRole('heading', { level: 3, name: new RegExp(`^Rahmen abstecken ${day} Minuten`) })
  expect(head).toBeVisible()
  for (const element of elements) {
    for (const { id } of element.activities) expect(screen.getByText(de.activities[id].question)).toBeVisible()
  }
  await user.selectOptions(screen.getByRole('combobox', { name: 'Zeitrahmen' }), 'Kompakt')
  expect(head).toHaveTextContent(`${compact} Minuten`)
})

test('the language can be changed while reading', async () => {
  const { user } = await visit({ at: '/help/reading' })
  await screen.findByRole('heading', { level: 1, name: 'Das Commitment lesen und prüfen' })
  await user.click(screen.getByRole('button', { name: /^Sprache/ }))
  await user.click(screen.getByRole('menuitemradio', { name: 'English' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Reading and reviewing the commitment' })).toBeVisible()
  await expect.poll(() => document.documentElement.lang).toBe('en-GB')
})

test('who offers the app stands in the statement as a way to write to them', async () => {
  operate('operator', 'Stadt Grünau')
  operate('operator-contact', 'barrierefrei@gruenau.example')
  await visit({ at: '/accessibility' })
  const contact = await screen.findByRole('link', { name: 'barrierefrei@gruenau.example' })
  expect(contact).toHaveAttribute('href', 'mailto:barrierefrei@gruenau.example')
  expect(screen.getByText(/Stadt Grünau/)).toBeVisible()
})

test('a statement without contact says so instead of leaving a hole', async () => {
  await visit({ at: '/accessibility' })
  const part = (await screen.findByRole('heading', { name: 'Barrieren melden' })).closest('section')
  expect(part === null ? '' : within(part).getByText(/hat noch keinen Kontakt eingetragen/).textContent).not.toBe('')
})
