import { expect, it } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { pageWith } from './read-layout.ts'

it('the dates of the title page stand below organisations, however many there are', () => {
  for (let count = 1; count <= 50; count += 1) {
    const parties = Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: `Organisation${index}.`,
      shortName: `O${index}`,
      sign: { colour: 1, shape: 'circle' as const, initials: 'OO' },
    }))
    const layout = layOut({ ...sampleCommitment, parties }, plainTools)
    expect(pageWith(layout, 'Ausgehandelt'), `${count}`).toBe(pageWith(layout, `Organisation${count - 1}.`))
  }
})
