import { CommandError, location } from '../errors.js'
import { getField } from '../values/clone.js'
import { asDocument } from '../values/type.js'
import { constant, type Environment, type Expression, type Scope } from './environment.js'

const MARKERS: Record<string, symbol> = {
  DESCEND: Symbol('descend'),
  PRUNE: Symbol('prune'),
  KEEP: Symbol('keep'),
}

/** What `$$DESCEND`, `$$PRUNE` and `$$KEEP` evaluate to. */
export const { DESCEND, PRUNE, KEEP } = MARKERS as { DESCEND: symbol; PRUNE: symbol; KEEP: symbol }

/** Compiles `$a.b` and `$$variable.b`. */
export function compileFieldPath(text: string, scope: Scope): Expression {
  if (!text.startsWith('$$')) {
    const read = pathReader(splitPath(text.slice(1)))
    return ({ current }) => read(current)
  }
  const [name = '', ...rest] = text.slice(2).split('.')
  if (name === '') throw failed('empty variable names are not allowed')
  if (rest.length > 0) splitPath(rest.join('.'))
  return follow(compileVariable(name, scope), rest)
}

/** Splits a dotted path, or refuses it as MongoDB does. */
export function splitPath(path: string): string[] {
  if (path === '') throw location(16872, "'$' by itself is not a valid FieldPath")
  if (path.endsWith('.')) throw location(40353, "FieldPath must not end with a '.'.")
  const names = path.split('.')
  for (const name of names) {
    if (name === '') throw location(15998, 'FieldPath field names may not be empty strings.')
    if (name.startsWith('$'))
      throw location(
        16410,
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      )
    if (name.includes('\0')) throw location(16411, "FieldPath field names may not contain '\\0'.")
  }
  return names
}

/** Reads a path as expressions do: through the documents of arrays, never by index. */
export function pathReader(names: string[]): (value: unknown) => unknown {
  const last = names.length - 1
  return (value) => read(value, 0)

  function read(value: unknown, at: number): unknown {
    const doc = asDocument(value)
    if (doc) {
      const field = getField(doc, names[at] as string)
      return at === last ? field : read(field, at + 1)
    }
    if (!Array.isArray(value) || at === 0) return undefined
    const found: unknown[] = []
    for (const item of value) {
      const inner = asDocument(item) ? read(item, at) : undefined
      if (inner !== undefined) found.push(inner)
    }
    return found
  }
}

function compileVariable(name: string, scope: Scope): Expression {
  if (name === 'ROOT') return ({ root }) => root
  if (name === 'CURRENT') return ({ current }) => current
  if (name === 'REMOVE') return constant(undefined)
  const marker = MARKERS[name]
  if (marker) return constant(marker)
  if (!scope.names.has(name)) throw location(17276, `Use of undefined variable: ${name}`)
  return ({ variables }: Environment) => variables[name]
}

function follow(variable: Expression, names: string[]): Expression {
  if (names.length === 0) return variable
  const read = pathReader(['', ...names])
  return (environment) => read({ '': variable(environment) })
}

/** Refuses the name of a user's variable that MongoDB would not take. */
export function checkVariableName(name: string): void {
  if (name === '') throw failed('empty variable names are not allowed')
  if (name === 'CURRENT') return
  if (!/^[a-z\u0080-\uffff]/.test(name))
    throw failed(`'${name}' starts with an invalid character for a user variable name`)
  if (!/^[\w\u0080-\uffff]*$/.test(name))
    throw failed(`'${name}' contains an invalid character for a variable name`)
}

function failed(message: string): CommandError {
  return new CommandError(9, 'FailedToParse', message)
}
