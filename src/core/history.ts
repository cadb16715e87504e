/** A state that undo or redo leads to. */
export interface Step<State, Label extends string = string> {
  readonly state: State
  /** What the edit between this state and the next one did, as a key of the language files: an undo names what it takes back. */
  readonly label: Label
  /** When this state came about, in milliseconds as the caller counts them. */
  readonly at: number
}

/** Undo as a value: no clock, no subscriptions. `past` holds the states before each edit, `future` those after it. */
export interface History<State, Label extends string = string> {
  readonly past: readonly Step<State, Label>[]
  readonly present: State
  readonly future: readonly Step<State, Label>[]
  /** Edits with the same `run` (typing in one field) undo as one step. */
  readonly run: string | null
  /** When the present came about. */
  readonly at: number
}

/** What the caller knows of an edit. `run` joins it to the edit before when both name the same run and no pause lies between. */
export interface Edit<Label extends string> {
  readonly label: Label
  readonly run?: string | null
  readonly at?: number
}

/** As many steps as can be undone; the oldest go first. */
const mostSteps = 200

/** Whoever stops typing for so long, in milliseconds, goes on in a step of its own: what was said before it can be had again. */
export const pause = 30_000

export function startHistory<State, Label extends string>(present: State, at = 0): History<State, Label> {
  return { past: [], present, future: [], run: null, at }
}

/** Takes an edit into the history, and what had been undone out of it. A state that is the present already is no edit. */
export function record<State, Label extends string>(
  history: History<State, Label>,
  next: State,
  { label, run = null, at = history.at }: Edit<Label>,
): History<State, Label> {
  if (next === history.present) return history
  if (run !== null && run === history.run && at - history.at < pause)
    return { ...history, present: next, future: [], at }
  const past = [...history.past, { state: history.present, label, at: history.at }].slice(-mostSteps)
  return { past, present: next, future: [], run, at }
}

export function undo<State, Label extends string>(history: History<State, Label>): History<State, Label> {
  const step = history.past.at(-1)
  if (step === undefined) return history
  const future = [{ state: history.present, label: step.label, at: history.at }, ...history.future]
  return { past: history.past.slice(0, -1), present: step.state, future, run: null, at: step.at }
}

export function redo<State, Label extends string>(history: History<State, Label>): History<State, Label> {
  const [step, ...future] = history.future
  if (step === undefined) return history
  const past = [...history.past, { state: history.present, label: step.label, at: history.at }]
  return { past, present: step.state, future, run: null, at: step.at }
}

/** A text as it once was, and when it came about. */
export interface EarlierText {
  readonly text: string
  readonly at: number
}

/** What one text was in the past, the latest wording first, each once and none blank. */
export function earlierTexts<State>(
  past: readonly Step<State>[],
  textOf: (state: State) => string,
): readonly EarlierText[] {
  const found = new Map<string, EarlierText>()
  let before: string | null = null
  for (const { state, at } of past) {
    const text = textOf(state).trim()
    if (text !== '' && text !== before) {
      found.delete(text)
      found.set(text, { text, at })
    }
    before = text
  }
  return [...found.values()].toReversed()
}
