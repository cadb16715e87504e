import type { Page } from '@playwright/test'

/** What the first copy of the only workshop holds: its sequence, and the title in it. */
export interface FirstCopy {
  readonly sequence: number
  readonly title: string
}

/** Runs in the page, so that it stands for itself: reads the whole text, and the edits beside it where they are later. */
export function readFirstCopy(): FirstCopy | null {
  const key = Object.keys(localStorage).find((name) => name.startsWith('wirkbund/workshop/')) ?? ''
  const whole = localStorage.getItem(key) ?? ''
  const edits = localStorage.getItem(key.replace('/workshop/', '/edits/')) ?? ''
  const [ofWhole, ofEdits] = [whole, edits].map((text) => /^wirkbund1:(\d+):/.exec(text)?.[1])
  if (ofWhole === undefined) return null
  const title = /"title":"([^"]*)"/.exec(whole)?.[1] ?? ''
  if (ofEdits === undefined || Number(ofEdits) < Number(ofWhole)) return { sequence: Number(ofWhole), title }
  return { sequence: Number(ofEdits), title: /"facts","title"\],"([^"]*)"/.exec(edits)?.[1] ?? title }
}

/** As another window of the same origin sees it too. */
export const firstCopy = (page: Page) => page.evaluate(readFirstCopy)
