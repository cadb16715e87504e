// Writes every export format of a workshop file: npm run commitment -- WORKSHOP.json OUT_DIR
// Prints the paths, one a line; exits 1 with one plain sentence when the file or the folder is of no use.
import { fromSource } from './from-source.mjs'

// npm changes into the root of the repository; paths are meant from where the command was typed.
const npm = process.env.npm_lifecycle_event === 'commitment'
const folder = (npm && process.env.INIT_CWD) || process.cwd()
const { LC_ALL, LC_MESSAGES, LANG } = process.env

await fromSource(async (load) => {
  const { runCommand } = await load('/src/command.ts')
  const done = await runCommand({
    args: process.argv.slice(2),
    folder,
    locale: LC_ALL || LC_MESSAGES || LANG || '',
  })
  if (done.ok) console.log(done.value.join('\n'))
  else console.error(done.reason)
  process.exitCode = done.ok ? 0 : 1
})
