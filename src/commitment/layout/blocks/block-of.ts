import type { Block } from '#commitment/commitment.ts'

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>
