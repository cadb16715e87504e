import type { MeasuredPage } from './measured-page.ts'
import { recordTrace, type Trace } from './record-trace.ts'

const text = 'partnerschaft ordnet rollen und beitraege aller beteiligten neu'

export interface Typed {
  /** Milliseconds of the main thread from each key to the end of the frame it caused. */
  readonly keys: readonly number[]
  readonly perKey: { readonly layouts: number; readonly styles: number; readonly renders: number }
  readonly rendered: Readonly<Record<string, number>>
  readonly trace: Trace
}

/** Types so many letters into what has the focus, one after the other, each when the one before is done with. */
export async function typeKeys({ page, cdp, counts }: MeasuredPage, keys: number): Promise<Typed> {
  for (let index = 0; index < 6; index += 1) await press(index)
  await page.waitForTimeout(800)
  await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { renders: 0, rendered: {} }))
  const before = await counts()
  const end = await recordTrace(cdp)
  for (let index = 0; index < keys; index += 1) await press(index)
  const trace = await end()
  const after = await counts()
  const { renders, rendered } = await page.evaluate(() => Reflect.get(window, 'seen'))
  return {
    keys: trace.toFrame('keydown'),
    perKey: {
      layouts: (after.layouts - before.layouts) / keys,
      styles: (after.styles - before.styles) / keys,
      renders: renders / keys,
    },
    rendered,
    trace,
  }

  async function press(index: number) {
    const letter = text.charAt(index % text.length)
    const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`
    const key = { key: letter, code, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) }
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 4000 }))),
        ),
    )
    await page.waitForTimeout(40)
  }
}
