import type { MeasuredPage } from './measured-page.ts'
import { typeKeys } from './type-keys.ts'

/** The part of the build that keeps an open workshop in its two copies, and does nothing else. */
const savingPart = /\/desk-[\w-]+\.js$/

/** Milliseconds of the main thread for each key, by samples of what runs: more than without a profiler, in both alike. */
export interface Shares {
  readonly saving: number
  readonly rest: number
}

export async function savingShare(measured: MeasuredPage, keys: number): Promise<Shares> {
  const { cdp } = measured
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
  await cdp.send('Profiler.start')
  await typeKeys(measured, keys)
  const { nodes, samples = [], timeDeltas = [] } = (await cdp.send('Profiler.stop')).profile
  const saving = new Set<number>()
  const idle = new Set<number>()
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.functionName === '(idle)') idle.add(id)
    if (savingPart.test(callFrame.url)) saving.add(id)
    if (saving.has(id)) for (const child of children) saving.add(child)
  }
  if (saving.size === 0) throw new Error('The profile shows no saving: has the part of the build another name?')
  // The time of a sample is told with the next one.
  const timeOf = (isCounted: (id: number) => boolean) =>
    samples.reduce((sum, id, index) => sum + (isCounted(id) ? (timeDeltas[index + 1] ?? 0) / 1000 : 0), 0) / keys
  return { saving: timeOf((id) => saving.has(id)), rest: timeOf((id) => !saving.has(id) && !idle.has(id)) }
}
