import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { type Environment, nested, type Scope, withNames } from '../environment.js'
import { checkVariableName } from '../field-path.js'

/** Compiles the body that is evaluated for each element of an array, bound to a variable. */
export function compileBody(
  spec: unknown,
  as: unknown,
  scope: Scope,
): (environment: Environment) => (item: unknown) => unknown {
  const name = typeof as === 'string' ? as : 'this'
  checkVariableName(name)
  const body = scope.compile(spec, withNames(scope, [name]))
  return (environment) => {
    const child = nested(environment)
    return (item) => {
      child.variables[name] = item
      return body(child)
    }
  }
}

/** The array that an argument evaluated to; undefined for null and missing. */
export function arrayInput(value: unknown, refuse: (type: string) => Error): unknown[] | undefined {
  if (value === null || value === undefined) return undefined
  if (!Array.isArray(value)) throw refuse(bsonType(value))
  return value
}

/** A failure with MongoDB's code for an argument that is no array. */
export function notAnArray(code: number, text: (type: string) => string): (type: string) => Error {
  return (type) => location(code, text(type))
}
