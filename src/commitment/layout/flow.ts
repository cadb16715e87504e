import type { Bookmark, Box } from '#commitment/page.ts'
import { type Piece, heightOf, moveBox } from './piece.ts'

/** What pieces make of one page: boxes in their places, and how far down they reach. */
export interface Filled {
  readonly boxes: readonly Box[]
  readonly bookmarks: readonly Omit<Bookmark, 'page'>[]
  readonly bottom: number
}

export interface Area {
  readonly top: number
  readonly bottom: number
  /** Where the first page begins to be filled; it may hold something already. */
  readonly start: number
}

interface Open {
  boxes: Box[]
  bookmarks: Omit<Bookmark, 'page'>[]
  y: number
  /** Space that the last piece wishes below itself; null at the top of a page. */
  below: number | null
}

/** How many pieces of a chain that fits on no page begin on one page: a heading, the head of a table and its first row. */
const openers = 3

/**
 * Pours pieces over pages, each as full as it can be. Pieces that keep to the next are moved on together, unless they are
 * higher than a page: then they are parted where the page ends. The first page may stay as it was.
 */
export function pour(pieces: readonly Piece[], area: Area): readonly Filled[] {
  const pages: Open[] = [openAt(area.start)]
  for (const chain of chainsOf(pieces)) {
    const open = pages.at(-1)
    const first = chain[0]
    if (open === undefined || first === undefined) continue
    const head = first.again?.height ?? 0
    const fitsAPage = heightOf(chain) + head <= area.bottom - area.top + 0.01
    const wanted = heightOn(open, fitsAPage ? chain : chain.slice(0, openers))
    if (wanted > area.bottom - open.y + 0.01 && !isUntouched(open, area)) pages.push(openAt(area.top))
    for (const piece of chain) place(piece, pages, area)
  }
  return pages.map(({ boxes, bookmarks, y }) => ({ boxes, bookmarks, bottom: y }))
}

function place(piece: Piece, pages: Open[], area: Area): void {
  const current = pages.at(-1)
  if (current === undefined) return
  const fits = current.y + heightOn(current, [piece]) <= area.bottom + 0.01
  const open = fits || isUntouched(current, area) ? current : openAt(area.top)
  if (open !== current) pages.push(open)
  if (open.below === null && piece.again !== undefined) draw(piece.again, open)
  draw(piece, open)
}

function draw(piece: Piece, open: Open): void {
  if (open.below !== null) open.y += Math.max(open.below, piece.above)
  const { y } = open
  for (const box of piece.boxes) open.boxes.push(moveBox(box, 0, y))
  if (piece.bookmark !== undefined) open.bookmarks.push({ ...piece.bookmark, y })
  open.y += piece.height
  open.below = piece.below
}

/** Height that pieces take below what stands on the page. */
function heightOn(open: Open, pieces: readonly Piece[]): number {
  const first = pieces[0]
  const atTop = open.below === null
  const before = atTop ? (first?.again?.height ?? 0) : Math.max(open.below ?? 0, first?.above ?? 0)
  return before + heightOf(pieces)
}

function isUntouched(open: Open, area: Area): boolean {
  return open.boxes.length === 0 && open.y <= area.top
}

function openAt(y: number): Open {
  return { boxes: [], bookmarks: [], y, below: null }
}

function chainsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chains: Piece[][] = []
  let goesOn = false
  for (const piece of pieces) {
    const chain = chains.at(-1)
    if (goesOn && chain !== undefined) chain.push(piece)
    else chains.push([piece])
    goesOn = piece.keep
  }
  return chains
}
