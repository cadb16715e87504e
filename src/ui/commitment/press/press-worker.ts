import { deliver, type Order, type Told } from './orders.ts'

// The thread of the press: setting a large commitment takes seconds that nobody should feel while typing.
self.addEventListener('message', ({ data: { number, order } }: MessageEvent<{ number: number; order: Order }>) => {
  const say = (told: Told) => self.postMessage({ number, told })
  void deliver(order, (share) => say({ kind: 'share', share })).then(say)
})
