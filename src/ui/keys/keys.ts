import type { KeyCommand } from '#core/key-command.ts'

interface Stroke {
  /** As KeyboardEvent names it; letters in lower case. */
  readonly key: string
  readonly control?: true
  readonly shift?: true
  readonly alt?: true
}

export interface KeyBinding {
  readonly command: KeyCommand
  readonly group: 'path' | 'room' | 'edit' | 'move'
  readonly strokes: readonly Stroke[]
  /** Also while somebody types: undo belongs to typing. */
  readonly whileTyping?: true
  /** What is lifted (ui/kit/dnd) and the field of a new question listen for these themselves; here they are only told. */
  readonly told?: true
}

/** THE TABLE of keys: the handlers and the help sheet read it, and nothing else names a key of the frame. */
export const keyBindings: readonly KeyBinding[] = [
  { command: 'next', group: 'path', strokes: [{ key: 'PageDown' }] },
  { command: 'previous', group: 'path', strokes: [{ key: 'PageUp' }] },
  { command: 'questions', group: 'path', strokes: [{ key: 'o' }] },
  { command: 'park', group: 'path', strokes: [{ key: 'Enter', alt: true }], told: true },
  { command: 'help', group: 'path', strokes: [{ key: '?' }] },
  { command: 'projector', group: 'room', strokes: [{ key: 'p' }] },
  { command: 'leave', group: 'room', strokes: [{ key: 'Escape' }] },
  { command: 'pageOn', group: 'room', strokes: [{ key: 'PageDown', shift: true }] },
  { command: 'pageBack', group: 'room', strokes: [{ key: 'PageUp', shift: true }] },
  { command: 'clock', group: 'room', strokes: [{ key: 't' }] },
  { command: 'extend', group: 'room', strokes: [{ key: '+' }] },
  { command: 'write', group: 'edit', strokes: [{ key: 'n' }] },
  { command: 'undo', group: 'edit', strokes: [{ key: 'z', control: true }], whileTyping: true },
  {
    command: 'redo',
    group: 'edit',
    strokes: [
      { key: 'z', control: true, shift: true },
      { key: 'y', control: true },
    ],
    whileTyping: true,
  },
  { command: 'lift', group: 'move', strokes: [{ key: 'Space' }], told: true },
  { command: 'carry', group: 'move', strokes: [{ key: 'Arrows' }], told: true },
  { command: 'cancel', group: 'move', strokes: [{ key: 'Escape' }], told: true },
  { command: 'menu', group: 'move', strokes: [{ key: 'Enter' }], told: true },
]

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key asks for; null when it is none of ours. Command stands for Control on a Mac. */
export function bindingOf(pressed: Pressed): KeyBinding | null {
  if (pressed.altKey) return null
  const found = keyBindings.find(
    ({ strokes, told }) => told !== true && strokes.some((stroke) => isPressed(stroke, pressed)),
  )
  return found ?? null
}

/** A single letter or sign, which speech input and other aids may send by themselves. */
export function isLetter({ strokes }: KeyBinding): boolean {
  return strokes.every(({ key, control }) => key.length === 1 && control !== true)
}

function isPressed({ key, control, shift }: Stroke, pressed: Pressed): boolean {
  const named = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
  // Signs need Shift on some keyboards and not on others: only letters and named keys are told apart by it.
  const isSign = key.length === 1 && !/\p{L}/u.test(key)
  return (
    named === key &&
    (pressed.ctrlKey || pressed.metaKey) === (control === true) &&
    (isSign || pressed.shiftKey === (shift === true))
  )
}
