import { describe, expect, test } from 'vitest'
import { faces } from '#commitment/page.ts'
import { componentsOf } from '#formats/fonts/composite.ts'
import { joinCuts } from '#formats/fonts/join-cuts.ts'
import { outlinesOf } from '#formats/fonts/outlines.ts'
import { hasMore } from '#formats/fonts/read-cut.ts'
import { readTrueType, type TrueType } from '#formats/fonts/true-type.ts'
import { readFontFile } from './read-font.ts'

const withMore = faces.filter(hasMore)

/** What a glyph draws, whatever the numbers of its parts. */
function drawing(font: TrueType, glyph: number): string {
  const outline = outlinesOf(font)(glyph)
  const parts = componentsOf(outline)
  // Bytes of a simple outline say all; of a composite one the parts do, in their order.
  return parts.length > 0 ? parts.map((part) => drawing(font, part)).join('+') : outline.join(' ')
}

async function cutsOf(face: (typeof withMore)[number]) {
  const [core, more] = [await readFontFile(`${face}.core`), await readFontFile(`${face}.more`)]
  return { core: readTrueType(core), more: readTrueType(more), joined: readTrueType(joinCuts(core, more)) }
}

describe.each(withMore)('%s, put together from both files', (face) => {
  test('draws every character of the core as the core does', async () => {
    const { core, joined } = await cutsOf(face)
    const different = [...core.characters].filter(
      ([point, glyph]) => drawing(joined, joined.characters.get(point) ?? 0) !== drawing(core, glyph),
    )
    expect(different).toEqual([])
  })

  test('draws every further character as the second file does alone, which the screen uses for them', async () => {
    const { core, more, joined } = await cutsOf(face)
    const further = [...joined.characters].filter(([point]) => !core.characters.has(point))
    expect(further.length).toBeGreaterThan(300)
    expect(further.filter(([, glyph]) => drawing(joined, glyph) !== drawing(more, glyph))).toEqual([])
  })

  test('has an outline for every letter', async () => {
    const { joined } = await cutsOf(face)
    const letters = [...joined.characters].filter(([point]) => /\p{L}/u.test(String.fromCodePoint(point)))
    expect(letters.filter(([, glyph]) => drawing(joined, glyph) === '')).toEqual([])
  })
})

test('A file that does not say what it leaves to the core is refused', async () => {
  const core = await readFontFile('serif.core')
  expect(() => joinCuts(core, core)).toThrow('Core')
})
