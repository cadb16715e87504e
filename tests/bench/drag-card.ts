import type { BoardScene } from './board-scene.ts'
import type { MeasuredPage } from './measured-page.ts'
import { recordTrace } from './record-trace.ts'

export interface Dragged {
  /** Milliseconds of the main thread: the dearest of the first eight moves, every later move, the dearest frame after. */
  readonly start: number
  readonly moves: readonly number[]
  readonly drop: number
  readonly perMove: { readonly layouts: number; readonly styles: number; readonly renders: number }
  /** Of the frame in which it is let go. */
  readonly dropLayouts: number
  readonly rendered: Readonly<Record<string, number>>
  readonly work: Readonly<Record<string, number>>
}

const moves = 60
const first = 8

/** Drags a card into the next column, one move for each frame. */
export async function dragCard(measured: MeasuredPage, scene: BoardScene): Promise<Dragged> {
  const { page, cdp, counts } = measured
  const { from, to } = await scene.way(page)
  const at = (share: number) => {
    const wave = share === 1 ? 0 : Math.sin(share * Math.PI * 4) * 40
    return { x: from.x + (to.x - from.x) * share + wave, y: from.y + (to.y - from.y) * share + wave / 2 }
  }
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', where: { x: number; y: number }, more = {}) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...where, button: 'left', ...more })
  const frame = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => done(), { once: true })
            port1.start()
            port2.postMessage(null)
          }),
        ),
    )
  await mouse('mouseMoved', from, { button: 'none' })
  await page.waitForTimeout(300)
  const end = await recordTrace(cdp)
  await mouse('mousePressed', from, { clickCount: 1, buttons: 1 })
  await frame()
  let before = await counts()
  for (let move = 1; move <= moves; move += 1) {
    await mouse('mouseMoved', at(move / moves), { buttons: 1 })
    await frame()
    if (move === first) {
      before = await counts()
      await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { renders: 0, rendered: {} }))
    }
  }
  const after = await counts()
  const { renders, rendered } = await page.evaluate(() => Reflect.get(window, 'seen'))
  await mouse('mouseReleased', to, { clickCount: 1 })
  await frame()
  const dropped = await counts()
  await page.waitForTimeout(600)
  const trace = await end()
  const between = trace.between('mousemove')
  return {
    start: Math.max(...between.slice(0, first)),
    moves: between.slice(first),
    drop: Math.max(...trace.framesAfter('mouseup').slice(0, 12)),
    perMove: {
      layouts: (after.layouts - before.layouts) / (moves - first),
      styles: (after.styles - before.styles) / (moves - first),
      renders: renders / (moves - first),
    },
    dropLayouts: dropped.layouts - after.layouts,
    rendered,
    work: trace.work,
  }
}
