import type { StanceKind } from '#core/stances/stance.ts'
import type { DiscFill } from '#ui/kit/disc.tsx'

/** Full: carried. Half: carried under a condition. Empty: not carried yet. Dashed: not said in this room. */
export function discOf(kind: StanceKind): DiscFill {
  switch (kind) {
    case 'supports':
      return 'full'
    case 'reservation':
    case 'subjectToBody':
      return 'half'
    case 'standsAside':
    case 'objects':
      return 'empty'
    case 'absent':
      return 'dashed'
  }
}
