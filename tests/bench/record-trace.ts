import type { CDPSession } from '@playwright/test'

export interface Event {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Time and duration by the clock of the thread, which stands still while others have the processor; microseconds. */
  readonly tts?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string; readonly url?: string } }
}

/** What the main thread of a page did, in milliseconds of its processor. */
export interface Trace {
  /** All its tasks together. */
  readonly total: number
  readonly tasks: readonly number[]
  /** From each event of this type to the end of the next frame's commit. */
  readonly toFrame: (type: string) => readonly number[]
  /** From one event of this type to the next. */
  readonly between: (type: string) => readonly number[]
  /** The frames committed after the last event of this type, each from the one before. */
  readonly framesAfter: (type: string) => readonly number[]
  /** What kinds of work it was. */
  readonly work: Readonly<Record<'script' | 'style' | 'layout' | 'prepaint' | 'paint' | 'commit', number>>
}

const kinds = {
  script: new Set([
    'EventDispatch',
    'FunctionCall',
    'FireAnimationFrame',
    'TimerFire',
    'RunMicrotasks',
    'EvaluateScript',
    'v8.evaluateModule',
    'v8.compile',
    'v8.compileModule',
  ]),
  style: new Set(['UpdateLayoutTree']),
  layout: new Set(['Layout']),
  prepaint: new Set(['PrePaint']),
  paint: new Set(['Paint', 'Layerize']),
  commit: new Set(['Commit']),
} as const

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata']

/** Starts a trace; what comes back ends it. */
export async function recordTrace(cdp: CDPSession): Promise<() => Promise<Trace>> {
  const events: Event[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => events.push(...(value as readonly Event[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: categories, excludedCategories: ['*'] },
  })
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
    return readTrace(events)
  }
}

/** Reads the events of a trace that somebody recorded with these categories. */
export function readTrace(events: readonly Event[]): Trace {
  const own = ofThePage(events).toSorted((one, other) => one.ts - other.ts)
  const tasks = own.filter(({ name }) => name === 'RunTask').map(({ tdur = 0 }) => tdur / 1000)
  const commits = own
    .filter(({ name }) => name === 'Commit')
    .map(({ ts, tts = 0, tdur = 0 }) => ({ ts, end: tts + tdur }))
  const sent = (type: string) =>
    own
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type)
      .map(({ ts, tts = 0 }) => ({ ts, tts }))
  return {
    total: tasks.reduce((sum, task) => sum + task, 0),
    tasks,
    toFrame: (type) =>
      sent(type).flatMap(({ ts, tts }) => {
        const commit = commits.find((each) => each.ts >= ts)
        return commit === undefined ? [] : [(commit.end - tts) / 1000]
      }),
    between: (type) => gaps(sent(type).map(({ tts }) => tts)),
    framesAfter: (type) => {
      const last = sent(type).at(-1)
      if (last === undefined) return []
      return gaps([last.tts, ...commits.filter(({ ts }) => ts >= last.ts).map(({ end }) => end)])
    },
    work: Object.fromEntries(
      Object.entries(kinds).map(([kind, names]) => [kind, outermost(own, names)]),
    ) as Trace['work'],
  }
}

/** The main thread that worked most: the browser has one for each of its own pages too, which ask no host for anything. */
function ofThePage(events: readonly Event[]): readonly Event[] {
  const key = ({ pid, tid }: Event) => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(key),
  )
  const asked = new Set(events.filter(({ args }) => args.data?.url?.startsWith('http') === true).map(key))
  const busy = new Map<string, number>()
  for (const event of events) {
    if (event.name === 'RunTask' && mains.has(key(event)) && (asked.size === 0 || asked.has(key(event))))
      busy.set(key(event), (busy.get(key(event)) ?? 0) + (event.tdur ?? 0))
  }
  const [busiest] = [...busy].toSorted(([, one], [, other]) => other - one)
  if (busiest === undefined) throw new Error('The trace holds no work of a page.')
  return events.filter((event) => key(event) === busiest[0])
}

function gaps(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1000)
}

/** Milliseconds of events of these names, counting none inside of another. */
function outermost(events: readonly Event[], names: ReadonlySet<string>): number {
  let [sum, end] = [0, 0]
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    if (!names.has(name) || ts < end) continue
    sum += tdur / 1000
    end = ts + dur
  }
  return sum
}
