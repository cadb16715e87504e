import fc from 'fast-check'

/** Something that a hand does; `which` and the places are shares of what there is to choose from. */
export type AnyStep =
  | { readonly kind: 'go'; readonly which: number }
  | { readonly kind: 'click'; readonly which: number; readonly twice: boolean }
  | { readonly kind: 'press'; readonly key: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'drag'; readonly which: number; readonly x: number; readonly y: number }

const moves = ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']
const keys = [...moves, 'Enter', 'Enter', 'Space', 'Escape', 'Delete', 'Control+z', 'Control+y']

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const step: fc.Arbitrary<AnyStep> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('go' as const), which: share }) },
  {
    weight: 42,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      which: share,
      twice: fc.nat(7).map((one) => one === 0),
    }),
  },
  { weight: 32, arbitrary: fc.record({ kind: fc.constant('press' as const), key: fc.constantFrom(...keys) }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      text: fc.constantFrom('Hallo', 'Wir lesen vor.', '12'),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('drag' as const), which: share, x: share, y: share }) },
)

/** The same steps for the same seed. */
export function anySteps(seed: number, count: number): readonly AnyStep[] {
  return fc.sample(step, { seed, numRuns: count })
}
