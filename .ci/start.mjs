// npm start: installs what is missing, builds, serves, says the address.
import { bin, run, setUp } from './steps.mjs'

setUp()
const built = run(bin('vite'), ['build', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)
const port = process.env.PORT ?? '4170'
console.log(`\nWirkbund runs at http://localhost:${port}/ – stop it with Ctrl+C.\n`)
process.exit(run(bin('vite'), ['preview', '--host', 'localhost', '--port', port, '--strictPort', '--logLevel', 'warn']))
