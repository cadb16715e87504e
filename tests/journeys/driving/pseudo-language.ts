import type { Page } from '@playwright/test'

/**
 * Puts a made-up language in the place of German: every text of the language's type between marks and a third longer,
 * sentences made from names and numbers too. It is done to the parts of the built app that hand on the words.
 */
export async function speakPseudo(page: Page): Promise<void> {
  // What the build has drawn is in languages of its own; for any other the app draws the page itself.
  await page.route(/\/(#.*)?$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(/<template[^]*?<\/template>/g, '') })
  })
  await page.route(/\/assets\/(de|start|help)-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: made(await response.text()) })
  })
}

/** The bundler gives what is handed on a short name of its own, unless that is the same. */
const handsOn = /export\{(?:([\w$]+) as )?(de|start|help)(,[^}]*)?\};?\s*$/

function made(code: string): string {
  const [all = '', own, name = '', more = ''] = handsOn.exec(code) ?? []
  if (all === '') return code
  return `${code.slice(0, -all.length)};const pseudoWords=(${pseudoOf.toString()})(${own ?? name});export{pseudoWords as ${name}${more}};`
}

/** Runs in the page: no type reaches it. */
function pseudoOf(words: unknown): unknown {
  const wrap = (value: unknown, key: string): unknown => {
    if (key === 'locale') return value
    if (typeof value === 'string') {
      return value === '' || value.startsWith('⟦') ? value : `⟦${value}${'·'.repeat(Math.ceil(value.length * 0.35))}⟧`
    }
    if (typeof value === 'function') return (...args: unknown[]) => wrap(Reflect.apply(value, undefined, args), '')
    if (Array.isArray(value)) return value.map((item) => wrap(item, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, wrap(item, inner)]))
  }
  return wrap(words, '')
}

/** Texts and names on the screen that do not come from the words of the language. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.getElementById('root')
    if (root === null) return ['no screen']
    const found = new Set<string>()
    const look = (text: string, where: string) => {
      const isWord = /\p{L}{2}/u.test(text) && !/[⟦⟧]/u.test(text)
      // The languages' and the product's own names, those of file formats, and the initials of organisations.
      if (isWord && !/^(Deutsch|English|Wirkbund|[A-Z]{2,5})$/.test(text)) found.add(`${where}: ${text}`)
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      // A drawn page takes words apart into lines; what it says stands beside it as text.
      if (node.parentElement?.closest('svg') !== null) continue
      look(node.textContent?.trim() ?? '', node.parentElement?.tagName.toLowerCase() ?? '')
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const element of root.querySelectorAll(`[${name}]`)) look(element.getAttribute(name)?.trim() ?? '', name)
    }
    return [...found]
  })
}
