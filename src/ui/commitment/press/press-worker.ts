import { deliver, type Order, type Told } from './orders.ts'
import { unfetched } from './read-font.ts'

// The thread of the press: setting a large commitment takes seconds that nobody should feel while typing.
self.addEventListener('message', ({ data: { number, order } }: MessageEvent<{ number: number; order: Order }>) => {
  const say = (told: Told) => self.postMessage({ number, told })
  void deliver(order, (share) => say({ kind: 'share', share })).then(say)
})

// Vite tells so when a part of the app could not be fetched. What browsers say of it is for nobody, and each says another thing.
self.addEventListener('vite:preloadError', ({ payload }) => {
  payload.message = unfetched
})
