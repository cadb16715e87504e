import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { inOrder, orderAtEnd } from '#core/order.ts'
import type { Delegate, Signatory } from './people.ts'
import type { Workshop } from '#core/workshop.ts'

export function addDelegate(workshop: Workshop, id: Id, delegate: Omit<Delegate, 'order'>): Workshop {
  const placed: Delegate = { ...delegate, order: orderAtEnd(workshop.delegates) }
  return { ...workshop, delegates: withEntity(workshop.delegates, id, placed) }
}

export function patchDelegate(workshop: Workshop, id: Id, patch: Partial<Delegate>): Workshop {
  return { ...workshop, delegates: patchEntity(workshop.delegates, id, patch) }
}

export function removeDelegate(workshop: Workshop, id: Id): Workshop {
  return { ...workshop, delegates: withoutEntity(workshop.delegates, id) }
}

export function addSignatory(workshop: Workshop, id: Id, signatory: Omit<Signatory, 'order'>): Workshop {
  const placed: Signatory = { ...signatory, order: orderAtEnd(workshop.signatories) }
  return { ...workshop, signatories: withEntity(workshop.signatories, id, placed) }
}

export function patchSignatory(workshop: Workshop, id: Id, patch: Partial<Signatory>): Workshop {
  return { ...workshop, signatories: patchEntity(workshop.signatories, id, patch) }
}

export function removeSignatory(workshop: Workshop, id: Id): Workshop {
  return { ...workshop, signatories: withoutEntity(workshop.signatories, id) }
}

export function delegatesOf(
  { delegates }: Pick<Workshop, 'delegates'>,
  organisation: Id,
): readonly (readonly [Id, Delegate])[] {
  return inOrder(delegates).filter(([, delegate]) => delegate.organisation === organisation)
}

export function signatoriesOf(
  { signatories }: Pick<Workshop, 'signatories'>,
  organisation: Id,
): readonly (readonly [Id, Signatory])[] {
  return inOrder(signatories).filter(([, signatory]) => signatory.organisation === organisation)
}
