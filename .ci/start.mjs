// npm start: installs what is missing, builds, serves under the headers of a real host, says the address.
import { join } from 'node:path'
import { bin, root, run, setUp } from './steps.mjs'

setUp()
const built = run(bin('vite'), ['build', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)
const { serve } = await import('./serve.mjs')
const port = Number(process.env.PORT ?? '4170')
try {
  await serve(join(root, 'dist'), { port, host: 'localhost' })
  console.log(`\nWirkbund runs at http://localhost:${port}/ – stop it with Ctrl+C.\n`)
} catch (error) {
  console.error(`\nWirkbund could not be served at port ${port} (${error.code}). Another one: PORT=4171 npm start\n`)
  process.exit(1)
}
