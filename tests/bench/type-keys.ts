import { median } from './figures.ts'
import type { MeasuredPage } from './measured-page.ts'
import { recordTrace, type Trace } from './record-trace.ts'

const text = 'partnerschaft ordnet rollen und beitraege aller beteiligten neu'

export interface Typed {
  /** Milliseconds of the main thread from each key to the end of the frame it caused. */
  readonly keys: readonly number[]
  /** `renders`: from a key to its frame, by the median; what waits until typing pauses is no part of it. */
  readonly perKey: { readonly layouts: number; readonly styles: number; readonly renders: number }
  readonly rendered: Readonly<Record<string, number>>
  readonly trace: Trace
}

/** Types so many letters into what has the focus, one after the other, each when the one before is done with. */
export async function typeKeys({ page, cdp, counts }: MeasuredPage, keys: number): Promise<Typed> {
  for (let index = 0; index < 6; index += 1) await press(index)
  await page.waitForTimeout(800)
  await page.evaluate(() => {
    Object.assign(Reflect.get(window, 'seen'), { renders: 0, rendered: {} })
    addEventListener('keydown', () => Reflect.set(window, 'atKey', Reflect.get(window, 'seen').renders), true)
  })
  const before = await counts()
  const end = await recordTrace(cdp)
  const renders: number[] = []
  for (let index = 0; index < keys; index += 1) renders.push(await press(index))
  const trace = await end()
  const after = await counts()
  const { rendered } = await page.evaluate(() => Reflect.get(window, 'seen'))
  return {
    keys: trace.toFrame('keydown'),
    perKey: {
      layouts: (after.layouts - before.layouts) / keys,
      styles: (after.styles - before.styles) / keys,
      renders: median(renders),
    },
    rendered,
    trace,
  }

  async function press(index: number): Promise<number> {
    const letter = text.charAt(index % text.length)
    const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`
    const key = { key: letter, code, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) }
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    const rendered = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const renders = Number(Reflect.get(window, 'seen').renders) - Number(Reflect.get(window, 'atKey'))
              requestIdleCallback(() => done(renders), { timeout: 4000 })
            }),
          ),
        ),
    )
    await page.waitForTimeout(40)
    return rendered
  }
}
