import { deliver, type Order } from './orders.ts'

// The thread of the press: setting a large commitment takes seconds that nobody should feel while typing.
self.addEventListener('message', ({ data: { number, order } }: MessageEvent<{ number: number; order: Order }>) => {
  void deliver(order).then((delivery) => self.postMessage({ number, delivery }))
})
