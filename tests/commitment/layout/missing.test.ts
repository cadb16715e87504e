import { describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { textBoxes } from './read-layout.ts'

const layout = layOut(sampleCommitment, plainTools)

describe('what is missing', () => {
  test('is said in words and drawn in the colour of warnings, never by colour alone', () => {
    const missing = layout.pages.flatMap(textBoxes).filter(({ colour }) => colour === '#774600')
    const text = missing.map((box) => box.text).join(' ')
    for (const part of ['Die Begründung fehlt noch', 'Fehlt noch: Frühe Zeichen', 'fehlt noch'])
      expect(text).toContain(part)
    const triangles = layout.pages
      .flatMap(({ boxes }) => boxes)
      .filter((box) => box.kind === 'shape' && box.stroke === '#774600')
    expect(triangles.length).toBeGreaterThanOrEqual(4)
  })

  test('names characters that no face has', () => {
    const party = { ...sampleCommitment, title: 'Fest 🎉🎉' }
    expect(layOut(party, plainTools).missingCharacters).toEqual(['🎉'])
    expect(layout.missingCharacters).toEqual([])
  })
})
