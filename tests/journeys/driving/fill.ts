import { firstWords } from '#i18n/first-words.ts'
import { expect, type Page } from '@playwright/test'
import type { AnyActivity } from '#core/method/index.ts'
import { organisations, type Typed, words } from './words.ts'

/** Fills one activity as a broker would, through the labels of the screen, with texts that `typed` remembers. */
export async function fillActivity(page: Page, activity: AnyActivity, typed: Typed): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.activities[activity.id].question })).toBeVisible()
  switch (activity.kind) {
    case 'texts':
      return fillTexts(page, activity.id, typed)
    case 'cards':
      return 'links' in activity ? fillChain(page, typed) : fillCards(page, activity, typed)
    case 'table':
      return fillTable(page, activity, typed)
    case 'grid':
      return fillGrid(page, activity, typed)
    case 'clauses':
      return fillClauses(page, activity.id, typed)
  }
}

async function fillTexts(page: Page, id: string, typed: Typed): Promise<void> {
  const said = wordsOf(id)
  for (const { label } of Object.values(said.fields)) {
    await page.getByRole('textbox', { name: label }).fill(typed.text(label))
  }
}

type Cards = Extract<AnyActivity, { kind: 'cards' }>

/** One card in each column. Where entries start in the room, the first card stays there and the others are released. */
async function fillCards(page: Page, activity: Cards, typed: Typed): Promise<void> {
  const said = wordsOf(activity.id)
  for (const [index, { title }] of Object.values(said.columns).entries()) {
    const staysIn = activity.inDocument === 'none' || ('startsInRoom' in activity && index === 0)
    const text = staysIn ? `${title}: bleibt im Raum` : typed.text(title)
    const where = 'inbox' in activity ? words.board.inbox : title
    await page.getByRole('region', { name: where, exact: true }).getByRole('textbox').first().fill(text)
    await page.keyboard.press('Enter')
    await expect(page.getByText(text)).toBeVisible()
    if (staysIn || !('startsInRoom' in activity)) continue
    await page.getByRole('button', { name: words.board.commandsFor(text) }).click()
    await page.getByRole('menuitem', { name: words.board.takeToDocument }).click()
    await expect(
      page.getByRole('button', {
        name: words.editors.visibility.of(firstWords(text), words.catalogues.visibility.document.label),
      }),
    ).toBeVisible()
  }
}

async function fillChain(page: Page, typed: Typed): Promise<void> {
  for (const { title } of Object.values(words.activities.chain.columns)) {
    const column = page.getByRole('region', { name: title, exact: true })
    await column.getByRole('button', { name: title }).first().click()
    await column.getByRole('textbox').first().fill(typed.text(title))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
  }
}

type Table = Extract<AnyActivity, { kind: 'table' }>

/** As many rows as the activity asks for, every cell of them. */
async function fillTable(page: Page, activity: Table, typed: Typed): Promise<void> {
  const said = wordsOf(activity.id)
  for (let row = 0; row < Math.max(1, 'min' in activity ? activity.min : 1); row += 1) {
    await page.getByRole('button', { name: said.addRow }).click()
    if ('startsInRoom' in activity) {
      await page
        .getByRole('button', { name: new RegExp(words.catalogues.visibility.room.label) })
        .last()
        .click()
    }
    for (const [name, column] of Object.entries(activity.columns)) {
      const cell = page.getByLabel(new RegExp(`^${escaped(said.columns[name]?.label ?? name)}: `)).last()
      if (column.type === 'text' || column.type === 'person')
        await cell.fill(typed.text(said.columns[name]?.label ?? name))
      else if (column.type === 'date') await cell.fill('2028-03-01')
      else if (column.type === 'organisation') await cell.selectOption({ label: organisations[0].short })
      else if (column.type === 'choice') await cell.selectOption({ index: 1 })
    }
  }
}

type Grid = Extract<AnyActivity, { kind: 'grid' }>

async function fillGrid(page: Page, activity: Grid, typed: Typed): Promise<void> {
  if (activity.id === 'fit') {
    for (const { short } of organisations) {
      await page.getByRole('radiogroup', { name: short }).getByRole('radio').first().check({ force: true })
      await page.getByRole('textbox', { name: short }).fill(typed.text(`Auftrag ${short}`))
    }
  } else if (activity.id === 'tasks') {
    await page.getByRole('button', { name: words.activities.tasks.addRow }).click()
    const task = typed.text('Aufgabe')
    await page.getByRole('textbox', { name: words.activities.tasks.rowHead }).fill(task)
    await page.getByRole('button', { name: `${task}, ${organisations[0].short}` }).focus()
    await page.keyboard.press('a')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('r')
  } else if (activity.id === 'mutual') {
    await page.getByRole('textbox').first().fill('Diese Erwartung bleibt im Raum')
  }
}

async function fillClauses(page: Page, id: string, typed: Typed): Promise<void> {
  const said = wordsOf(id)
  for (const { label } of Object.values(said.topics)) {
    await page
      .getByRole('textbox', { name: label })
      .first()
      .fill(typed.text(`Regelung zu ${label}`))
  }
  for (const date of await page.locator('input[type=date]').all()) await date.fill('2028-06-01')
}

/** The words of an activity, by the parts that its kind has. */
function wordsOf(id: string): {
  readonly addRow: string
  readonly fields: Readonly<Record<string, { label: string }>>
  readonly topics: Readonly<Record<string, { label: string }>>
  readonly columns: Readonly<Record<string, { title: string; label: string }>>
} {
  const all: Readonly<Record<string, unknown>> = words.activities
  return all[id] as ReturnType<typeof wordsOf>
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
