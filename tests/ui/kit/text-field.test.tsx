// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TextField } from '#ui/kit/text-field.tsx'

test('a year of six digits, which browsers take while one types, is not taken as a day; none is', () => {
  const onChange = vi.fn<(value: string) => void>()
  render(<TextField label="Tag" type="date" value="2027-10-14" onChange={onChange} />)
  const field = screen.getByLabelText('Tag')
  for (const typed of ['202720-10-14', '2027-10-15', '']) fireEvent.change(field, { target: { value: typed } })
  expect(onChange.mock.calls).toEqual([['2027-10-15'], ['']])
})
