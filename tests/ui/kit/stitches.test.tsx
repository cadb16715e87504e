// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Stitches } from '#ui/kit/stitches.tsx'

test('there is a stitch for each element that the method has, filled as far as the element is done', () => {
  render(<Stitches progress={[1, 0.5, 0, 0, 0, 0, 0.25]} label="1 von 7 Elementen" />)
  const stitches = [...screen.getByRole('img', { name: '1 von 7 Elementen' }).children]
  expect(stitches.map((stitch) => [stitch.getAttribute('data-el'), stitch.getAttribute('style')])).toEqual([
    ['1', '--n: 1;'],
    ['2', '--n: 0.5;'],
    ['3', '--n: 0;'],
    ['4', '--n: 0;'],
    ['5', '--n: 0;'],
    ['6', '--n: 0;'],
    ['7', '--n: 0.25;'],
  ])
})
