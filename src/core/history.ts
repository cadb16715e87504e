/** What one edit did, as a key of the language files: an undo names what it takes back. */
export interface Step<State, Label extends string = string> {
  readonly state: State
  readonly label: Label
}

/** Undo as a value: no clock, no subscriptions. `past` holds the states before each edit, `future` those after it. */
export interface History<State, Label extends string = string> {
  readonly past: readonly Step<State, Label>[]
  readonly present: State
  readonly future: readonly Step<State, Label>[]
  /** Edits with the same `run` (typing in one field) undo as one step. */
  readonly run: string | null
}

const limit = 200

export function startHistory<State, Label extends string>(present: State): History<State, Label> {
  return { past: [], present, future: [], run: null }
}

/** Takes an edit into the history. `run` joins it to the edit before when both name the same run. */
export function record<State, Label extends string>(
  history: History<State, Label>,
  next: State,
  label: Label,
  run: string | null = null,
): History<State, Label> {
  if (next === history.present) return history
  if (run !== null && run === history.run) return { ...history, present: next, future: [] }
  const past = [...history.past, { state: history.present, label }].slice(-limit)
  return { past, present: next, future: [], run }
}

export function undo<State, Label extends string>(history: History<State, Label>): History<State, Label> {
  const step = history.past.at(-1)
  if (step === undefined) return history
  const future = [{ state: history.present, label: step.label }, ...history.future]
  return { past: history.past.slice(0, -1), present: step.state, future, run: null }
}

export function redo<State, Label extends string>(history: History<State, Label>): History<State, Label> {
  const [step, ...future] = history.future
  if (step === undefined) return history
  const past = [...history.past, { state: history.present, label: step.label }]
  return { past, present: step.state, future, run: null }
}
