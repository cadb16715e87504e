import type { Id } from '#core/id.ts'
import type { FeedMessage, LiveFeed, OpenFeed } from '#storage/live-feed.ts'

/** What one window of a workshop does when others of the same workshop speak. */
interface Answers {
  /** The sealed state to follow, while this window writes; null while it reads. */
  readonly mine: () => string | null
  readonly onValue: (text: string) => void
  /** Another window wants to write. Resolves with the last word once this one has stopped. */
  readonly onAsk: () => Promise<string | null>
  readonly onRemoved: () => void
}

/** The line to the other windows of one workshop, with the rules of reading along and handing over. */
export interface Line {
  /** Tells the readers what the writer holds now; many in one frame are one message. */
  publish(): void
  /** Tells that this window writes from now on; whoever reads answers. */
  announce(): void
  /** Asks for the state of whoever writes; false when nobody answers within so many milliseconds. */
  follow(within: number): Promise<boolean>
  /** Asks the writer to stop; its last word, or null when it stays silent. */
  ask(within: number): Promise<string | null>
  /** Says good-bye, once a hand-over that has begun is through. */
  close(): Promise<void>
}

/** Milliseconds: about one frame of a screen. */
const frame = 16

export function openLine(openFeed: OpenFeed, id: Id, me: string, answers: Answers): Line {
  const readers = new Set<string>()
  const heard = new Set<() => void>()
  const handed = new Set<(text: string) => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let handing = Promise.resolve()

  const value = (text: string) => {
    answers.onValue(text)
    for (const done of heard) done()
  }
  const hear = (message: FeedMessage) => {
    switch (message.kind) {
      case 'hello': {
        const mine = answers.mine()
        if (mine === null) return undefined
        readers.add(message.from)
        return feed.send({ kind: 'value', text: mine })
      }
      case 'bye':
        return void readers.delete(message.from)
      case 'here':
        return answers.mine() === null ? feed.send({ kind: 'hello', from: me }) : undefined
      case 'value':
        return value(message.text)
      case 'ask':
        handing = handing.then(() => handOver(message.from))
        return undefined
      case 'handed':
        if (message.to !== me) return value(message.text)
        for (const done of handed) done(message.text)
        return undefined
      case 'removed':
        return answers.onRemoved()
    }
  }
  const handOver = async (to: string) => {
    const text = await answers.onAsk()
    if (text === null) return
    readers.clear()
    feed.send({ kind: 'handed', to, text })
  }
  const feed: LiveFeed = openFeed(id, hear)

  return {
    publish() {
      if (readers.size === 0 || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        const mine = answers.mine()
        if (mine !== null) feed.send({ kind: 'value', text: mine })
      }, frame)
    },
    announce: () => feed.send({ kind: 'here' }),
    follow(within) {
      feed.send({ kind: 'hello', from: me })
      return until(within, false, (done) => added(heard, () => done(true)))
    },
    ask(within) {
      feed.send({ kind: 'ask', from: me })
      return until<string | null>(within, null, (done) => added(handed, done))
    },
    async close() {
      clearTimeout(timer)
      await handing
      feed.send({ kind: 'bye', from: me })
      feed.close()
    },
  }
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What arrives first: an answer, or the end of patience. */
function until<Answer>(
  within: number,
  otherwise: Answer,
  listen: (done: (answer: Answer) => void) => () => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const stop = listen((answer) => {
      clearTimeout(timer)
      stop()
      resolve(answer)
    })
    const timer = setTimeout(() => {
      stop()
      resolve(otherwise)
    }, within)
  })
}
