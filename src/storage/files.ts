/** Files that people see: saved where the browser saves downloads, and opened by choosing them. */
export interface Files {
  save(name: string, bytes: Uint8Array | string, mime: string): void
  /** The text of a file the user chooses; null when the choice was cancelled. Rejects when the browser cannot read it. */
  pick(accept: string): Promise<string | null>
}

export function browserFiles(document: Document): Files {
  return {
    save(name, bytes, mime) {
      const url = URL.createObjectURL(
        new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type: mime }),
      )
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    },
    pick(accept) {
      const input = document.createElement('input')
      input.type = 'file'
      input.accept = accept
      return new Promise((resolve, reject) => {
        input.addEventListener('cancel', () => resolve(null))
        input.addEventListener('change', () => {
          const file = input.files?.[0]
          if (file === undefined) resolve(null)
          else file.text().then(resolve, reject)
        })
        input.click()
      })
    },
  }
}
