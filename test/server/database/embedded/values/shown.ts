import { EJSON } from 'bson'

/** A value with the types of its numbers, so that two are alike only when they would be stored alike. */
export function shown(value: unknown): string {
  return EJSON.stringify({ value }, { relaxed: false })
}
