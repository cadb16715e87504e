import { spawn, spawnSync } from 'node:child_process'

/** A screen that stands nowhere, for a browser with windows. */
export interface Screen {
  readonly display: string
  close(): void
}

/** Whether this machine has what makes one. */
export const hasScreen = spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined

export async function openScreen(): Promise<Screen> {
  const size = ['-screen', '0', '1366x768x24']
  const server = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  // It says its number once it takes windows.
  const number = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)))
    server.stdio[3]?.once('data', (said: Buffer) => resolve(said.toString().trim()))
  })
  return { display: `:${number}`, close: () => server.kill() }
}
