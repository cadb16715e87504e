import { expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import { paths, setupSteps } from '#routes/paths.ts'

test('no address holds anything but ids and the names of screens', () => {
  const id = 'k3v0q8'
  const addresses = [
    paths.library(),
    paths.workshop(id),
    paths.commitment(id),
    ...setupSteps.map((step) => paths.setup(id, step)),
    ...elements.flatMap((element) => [
      paths.stances(id, element.id),
      ...element.activities.map((activity) => paths.activity(id, element.id, activity.id)),
    ]),
  ]
  expect(addresses.length).toBeGreaterThan(30)
  expect(addresses.filter((address) => !/^\/(w\/[\w-]{1,40}(\/[\w-]{1,40}){0,2})?$/.test(address))).toEqual([])
  expect(new Set(addresses).size).toBe(addresses.length)
})
