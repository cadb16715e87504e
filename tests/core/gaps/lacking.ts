import type { Gap, Lack } from '#core/gaps/gap.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import type { Workshop } from '#core/workshop.ts'

/** The gaps of one kind. */
export const gaps = (workshop: Workshop, what: Lack['what']): readonly Gap[] =>
  gapsOf(workshop).filter(({ lack }) => lack.what === what)

/** Where they lead. */
export const anchors = (workshop: Workshop, what: Lack['what']) => gaps(workshop, what).map(({ anchor }) => anchor)
