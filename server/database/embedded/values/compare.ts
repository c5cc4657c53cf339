import type { Collation } from './collation.js'

export function typeBracket(_value: unknown): number {
  throw new Error('not yet')
}

export function compareValues(_a: unknown, _b: unknown, _collation?: Collation): number {
  throw new Error('not yet')
}
