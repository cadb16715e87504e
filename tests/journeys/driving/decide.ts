import { expect, type Locator, type Page } from '@playwright/test'
import { words } from './words.ts'

const { deciding } = words

/** The open dialog of a decision, driven by the labels that the room reads. */
export class Deciding {
  readonly dialog: Locator
  readonly outcome: Locator
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
    this.dialog = page.getByRole('dialog', { name: deciding.title })
    this.outcome = this.dialog.getByRole('region', { name: deciding.outcome })
  }

  /** Puts the sentence of the element on the screen to the room. */
  static async begin(page: Page, rule: keyof typeof words.catalogues.rules): Promise<Deciding> {
    await page.getByRole('button', { name: deciding.decide, exact: true }).click()
    const begun = new Deciding(page)
    await begun.dialog.getByLabel(deciding.rule).selectOption(rule)
    await expect(begun.dialog.getByText(words.catalogues.rules[rule].plain)).toBeVisible()
    return begun
  }

  /** What one organisation says, in a group of choices. */
  async say(group: string, choice: string): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click()
  }

  async voice(name: string, choice: string): Promise<void> {
    await this.dialog
      .getByRole('group', { name: deciding.voice(name) })
      .getByText(choice, { exact: true })
      .click()
  }

  async expect(result: keyof typeof deciding.results, reason: keyof typeof deciding.reasons): Promise<void> {
    await expect(this.outcome).toContainText(deciding.results[result])
    await expect(this.outcome).toContainText(deciding.reasons[reason])
  }

  async record(): Promise<void> {
    await this.dialog.getByRole('button', { name: deciding.record }).click()
    await expect(this.dialog).toBeHidden()
    await expect(this.#page.locator('[data-announcer]').last()).toContainText(deciding.recorded)
  }
}

/** Takes down how an organisation stands to the sentence; `choice` as it stands on the button. */
export async function stance(page: Page, name: string, choice: string): Promise<void> {
  const group = page.getByRole('group', { name: words.stances.choiceOf(name) })
  await group.getByText(choice, { exact: true }).click()
}
