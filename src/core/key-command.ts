/** What a key can ask for. Every command has its words in each language, and its keys in one table (ui/keys). */
export const keyCommands = [
  'next',
  'previous',
  'projector',
  'leave',
  'pageOn',
  'pageBack',
  'clock',
  'extend',
  'questions',
  'help',
  'undo',
  'redo',
  'lift',
  'carry',
  'cancel',
  'menu',
] as const

export type KeyCommand = (typeof keyCommands)[number]
