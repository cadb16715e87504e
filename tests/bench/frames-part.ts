import type { Browser } from '@playwright/test'
import { app } from './board-scene.ts'
import { type Figure, quantile } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'

const moves = 120
/** Milliseconds of one frame of a screen, and from when on one was left out. */
const frame = 1000 / 60
const late = frame * 1.5

/** Frames that a drag leaves out, the pointer moving on whatever happens. Wall time: needs a quiet machine. */
export async function framesPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const cards of [100, 1000]) {
    const measured = await measuredPage(browser)
    const { page, cdp } = measured
    try {
      await app.open(page, origin, cards)
      const { from, to } = await app.way(page)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + 8, from.y + 8)
      await page.waitForTimeout(300)
      await page.evaluate(watchFrames)
      for (let move = 1; move <= moves; move += 1) {
        const share = move / moves
        const next = new Promise((later) => setTimeout(later, frame))
        void cdp.send('Input.dispatchMouseEvent', {
          type: 'mouseMoved',
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share + Math.sin(share * Math.PI * 4) * 40,
          button: 'left',
          buttons: 1,
        })
        await next
      }
      const times = await page.evaluate((): readonly number[] => Reflect.get(window, 'framesShown'))
      await page.mouse.up()
      const between = times.slice(1).map((time, index) => time - (times[index] ?? 0))
      figures.push({
        name: `frames left out of a drag, ${cards} cards`,
        value: between.reduce((sum, gap) => sum + (gap > late ? Math.round(gap / frame) - 1 : 0), 0),
        unit: '',
        limit: 0,
        note: `of ${times.length}; p95 ${quantile(between, 0.95).toFixed(1)} ms`,
      })
    } finally {
      await measured.close()
    }
  }
  return figures
}

/** Runs in the page. */
function watchFrames(): void {
  const frames: number[] = []
  Reflect.set(window, 'framesShown', frames)
  const note = (time: number) => {
    frames.push(time)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}
