import { fieldNames, noteField } from './field-order.js'
import { isPlainObject } from './type.js'

/** A copy whose documents and arrays are its own; the scalar values are shared. */
export function cloneContainers<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneContainers) as T
  if (!isPlainObject(value)) return value
  const copy: Record<string, unknown> = {}
  for (const name of fieldNames(value)) setField(copy, name, cloneContainers(value[name]))
  return copy as T
}

/** Sets a field of a document, `__proto__` included. */
export function setField(target: Record<string, unknown>, name: string, value: unknown): void {
  noteField(target, name)
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
  } else {
    target[name] = value
  }
}

/** Reads a field of a document, blind to what it inherits. */
export function getField(source: Record<string, unknown>, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(source, name) ? undefined : source[name]
}
