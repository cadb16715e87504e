import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What a screen loads takes as long as it takes: a busy machine is no defect.
configure({ asyncUtilTimeout: 20_000 })

// Node 25 and later define their own globalThis.localStorage (undefined without --localstorage-file),
// which Vitest leaves in place of jsdom's: take jsdom's.
declare const jsdom: { readonly window: Window } | undefined
const inBrowser = typeof document !== 'undefined'
if (inBrowser && typeof jsdom !== 'undefined') {
  for (const key of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(globalThis, key, { configurable: true, value: jsdom.window[key] })
  }
}

// jsdom has <dialog>, but neither showModal() nor close(); the real one is tested in Chromium.
if (inBrowser && !('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}

// jsdom hides what has the popover attribute, but cannot show it: here what is rendered is open.
if (inBrowser && !('togglePopover' in HTMLElement.prototype)) {
  Object.assign(HTMLElement.prototype, {
    togglePopover(this: HTMLElement) {
      this.removeAttribute('popover')
      return true
    },
  })
}

// jsdom lays nothing out and so has nothing to watch or to scroll.
if (inBrowser && !('ResizeObserver' in globalThis)) {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  })
}
if (inBrowser && !('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
}

afterEach(() => {
  if (!inBrowser) return
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
