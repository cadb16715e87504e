/** A file that somebody chose or dropped, as far as it was read. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that somebody chose to write into, as often as needed. */
export interface VisibleFile {
  readonly name: string
  /** False when the browser or the disk refuses; the file then holds what it held before. */
  write(text: string): Promise<boolean>
}

/** Files that people see: saved where the browser saves downloads, opened or written where they are chosen. */
export interface Files {
  save(name: string, bytes: Uint8Array | string, mime: string): void
  /**
   * The files the user chooses, of each as many bytes as any file has that the app opens; none when the choice was
   * cancelled. A file that cannot be read is there with no bytes.
   */
  pickNamed(accept: string): Promise<readonly NamedFile[]>
  /** What dropped files hold, in the same way. */
  readNamed(files: readonly File[]): Promise<readonly NamedFile[]>
  /** Lets the user choose a file to write into; null when the choice was cancelled. Absent where the browser has no such thing. */
  readonly choose?: (name: string) => Promise<VisibleFile | null>
}

export function browserFiles(document: Document): Files {
  const window = document.defaultView
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
    pickNamed: async (accept) => namedFiles(await chosen(document, accept)),
    readNamed: namedFiles,
    ...(hasSavePicker(window) ? { choose: (name: string) => choose(window, name) } : {}),
  }
}

/** What files hold; what was moved away or may not be read comes without bytes. */
function namedFiles(files: readonly File[]): Promise<readonly NamedFile[]> {
  const read = async (file: File): Promise<NamedFile> => {
    return { name: file.name, bytes: await bytesOf(file).catch(() => new Uint8Array(0)) }
  }
  return Promise.all(files.map(read))
}

/** A film that was chosen by mistake would stop the window: from here on whoever reads a file refuses it as too large. */
const mostBytes = 64_000_000

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
}

/**
 * The files that somebody chooses; none when the choice was cancelled. What asks for them stands in the page meanwhile: an
 * element that stands nowhere is thrown away when the browser tidies its memory, and what is chosen after that never arrives.
 */
function chosen(document: Document, accept: string): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = true
  input.hidden = true
  document.body.append(input)
  const choice = new Promise<readonly File[]>((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve(Array.from(input.files ?? [])))
    input.click()
  })
  return choice.finally(() => input.remove())
}

/** Of the File System Access standard, which the compiler does not know. */
interface SavePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }): Promise<FileSystemFileHandle>
}

function hasSavePicker(window: object | null): window is SavePicker {
  return window !== null && typeof Reflect.get(window, 'showSaveFilePicker') === 'function'
}

async function choose(window: SavePicker, name: string): Promise<VisibleFile | null> {
  const handle = await window
    .showSaveFilePicker({ suggestedName: name, types: [{ accept: { 'application/json': ['.json'] } }] })
    // The only way this standard says that nobody chose a file, or that the page may not ask.
    .catch(() => null)
  if (handle === null) return null
  return {
    name: handle.name,
    async write(text) {
      try {
        const stream = await handle.createWritable()
        await stream.write(text)
        await stream.close()
        return true
      } catch {
        return false
      }
    },
  }
}
