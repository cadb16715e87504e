import type { Id } from './id.ts'
import type { Entities } from './order.ts'

/** Puts an entity into its map, new or changed. */
export function withEntity<Entity>(entities: Entities<Entity>, id: Id, entity: NoInfer<Entity>): Entities<Entity> {
  return { ...entities, [id]: entity }
}

/** Changes one entity; an id that is not there changes nothing. */
export function patchEntity<Entity>(
  entities: Entities<Entity>,
  id: Id,
  patch: Partial<NoInfer<Entity>>,
): Entities<Entity> {
  const entity = entities[id]
  return entity === undefined ? entities : { ...entities, [id]: { ...entity, ...patch } }
}

export function withoutEntity<Entity>(entities: Entities<Entity>, id: Id): Entities<Entity> {
  if (!(id in entities)) return entities
  const { [id]: _gone, ...rest } = entities
  return rest
}

/** Keeps what passes; returns the same map when nothing goes, so nothing renders again. */
export function filterEntities<Entity>(
  entities: Entities<Entity>,
  keep: (entity: Entity, id: Id) => boolean,
): Entities<Entity> {
  const kept = Object.entries(entities).filter(([id, entity]) => keep(entity, id))
  return kept.length === Object.keys(entities).length ? entities : Object.fromEntries(kept)
}

/** Maps every entity; returns the same map when none changed. */
export function mapEntities<Entity>(
  entities: Entities<Entity>,
  change: (entity: Entity, id: Id) => Entity,
): Entities<Entity> {
  let changed = false
  const mapped = Object.entries(entities).map(([id, entity]) => {
    const next = change(entity, id)
    if (next !== entity) changed = true
    return [id, next] as const
  })
  return changed ? Object.fromEntries(mapped) : entities
}
