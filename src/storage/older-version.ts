import { currentVersion } from '#core/file/migrations.ts'
import { unseal } from './envelope.ts'

/** Whether an older app wrote this text: its bytes are worth keeping before the first edit replaces them. */
export function isOfOlderVersion(stored: string): boolean {
  const found = unseal(stored)
  const text = found.ok ? found.value.text : stored
  const version = /^\s*\{\s*"format":\s*"[^"]*",\s*"version":\s*(\d+)/.exec(text)?.[1]
  return version !== undefined && Number(version) < currentVersion
}
