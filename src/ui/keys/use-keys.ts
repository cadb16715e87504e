import { useEffect, useLayoutEffect, useRef } from 'react'
import type { KeyCommand } from '#core/key-command.ts'
import { useSettings } from '#ui/services-context.ts'
import { bindingOf, isLetter } from './keys.ts'
import { canScroll, isTaken, isTyping, keepsKeys } from './typing.ts'

/** What answers a command; false: it has nothing to do just now, and the key keeps its usual meaning. */
export type KeyActions = { readonly [Command in KeyCommand]?: (event: KeyboardEvent) => boolean | void }

/**
 * Listens for the keys of the table. None fires while somebody types or something open takes the keys for itself. Who listens
 * at the window is asked after all who listen at the document: what they have done is not done twice.
 */
export function useKeys(actions: KeyActions, at: Document | Window = document): void {
  const letterKeys = useSettings((settings) => settings.letterKeys)
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: Event) => {
      // Chrome tells by an event without a key that a suggestion was taken into a field.
      if (!(event instanceof KeyboardEvent)) return
      if (event.defaultPrevented || event.isComposing || isKept(event.target)) return
      const binding = bindingOf(event)
      const action = binding === null ? undefined : latest.current[binding.command]
      if (binding === null || action === undefined) return
      if (binding.whileTyping !== true) {
        if (event.repeat || isTyping(event.target) || isTaken(event.target)) return
        if (isLetter(binding) && !letterKeys) return
        if (binding.command === 'next' && canScroll(event.target, 1)) return
        if (binding.command === 'previous' && canScroll(event.target, -1)) return
      }
      if (action(event) !== false) event.preventDefault()
    }
    at.addEventListener('keydown', onKey)
    return () => at.removeEventListener('keydown', onKey)
  }, [at, letterKeys])
}

function isKept(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${keepsKeys}]`) !== null
}
