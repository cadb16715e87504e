import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A disk of its own: ext4 in a file. Needs Linux and root. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string
  /** Writes until not a byte is free. */
  fill(): void
  /** Gives the room back. */
  free(): void
  /** Another disk with what would be on this one if the power failed now: nothing is synced before. */
  afterPowerCut(): LoopDisk
  /** Waits for processes that are just going and still hold it. */
  remove(): Promise<void>
}

/** Whether this machine lets us mount one. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

export function loopDisk(megabytes: number): LoopDisk {
  const place = mkdtempSync(join(tmpdir(), 'wirkbund-disk-'))
  const image = join(place, 'image')
  writeFileSync(image, '')
  truncateSync(image, megabytes * 1024 * 1024)
  run('mkfs.ext4', ['-q', '-F', '-m', '0', image])
  return mounted(place, image)
}

function mounted(place: string, image: string): LoopDisk {
  const folder = join(place, 'disk')
  mkdirSync(folder)
  run('mount', ['-o', 'loop', image, folder])
  let fillers: string[] = []
  return {
    folder,
    fill() {
      // Ever smaller pieces find the last free blocks.
      for (const [index, size] of ['1M', '4k', '1k', '1k', '1k'].entries()) {
        const filler = join(folder, `filler-${index}`)
        fillers.push(filler)
        // It ends with an error on purpose: the disk is full.
        runToItsEnd('dd', ['if=/dev/zero', `of=${filler}`, `bs=${size}`])
      }
      run('sync', ['-f', folder])
    },
    free() {
      for (const filler of fillers) rmSync(filler, { force: true })
      fillers = []
      run('sync', ['-f', folder])
    },
    afterPowerCut() {
      const other = mkdtempSync(join(tmpdir(), 'wirkbund-disk-'))
      const copy = join(other, 'image')
      run('cp', ['--sparse=always', image, copy])
      return mounted(other, copy)
    },
    async remove() {
      for (let tries = 0; tries < 100 && !runToItsEnd('umount', [folder]); tries += 1) await pause(100)
      rmSync(place, { recursive: true })
    },
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Whether it ended well. */
function runToItsEnd(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) throw error
    return false
  }
}
