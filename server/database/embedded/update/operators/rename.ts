import type { Document } from 'bson'
import { badValue, CommandError } from '../../errors.js'
import { getField } from '../../values/clone.js'
import { formatElement } from '../../values/format.js'
import { asDocument } from '../../values/type.js'
import { type ApplyContext, existing, REMOVED, type UpdateOperator } from '../operator.js'

export const $rename: UpdateOperator = (operand, path, context) => {
  if (typeof operand !== 'string')
    throw badValue(`The 'to' field for $rename must be a string: ${formatElement(path, operand)}`)
  if (operand === path)
    throw badValue(`The source and target field for $rename must differ: ${formatElement(path, operand)}`)
  if (operand.startsWith(`${path}.`) || path.startsWith(`${operand}.`))
    throw badValue(
      `The source and target field for $rename must not be on the same path: ${formatElement(path, operand)}`,
    )
  if (isDynamic(path)) throw badValue(`The source field for $rename may not be dynamic: ${path}`)
  if (isDynamic(operand)) throw badValue(`The destination field for $rename may not be dynamic: ${operand}`)
  const from = path.split('.')
  const to = operand.split('.')
  context.change(operand, {
    creates: ({ root }) => {
      refuseDeadEnd(root, path, from)
      return source(root, from) !== undefined
    },
    apply: (value, at) => {
      refuseDeadEnd(at.root, path, from)
      refuseArrays('destination', operand, to, at)
      return source(at.root, from) ?? value
    },
  })
  return existing((_, at) => {
    refuseArrays('source', path, from, at)
    return REMOVED
  })
}

function source(root: Document, names: string[]): unknown {
  let value: unknown = root
  for (const name of names) {
    const doc = asDocument(value)
    value = doc ? getField(doc, name) : Array.isArray(value) ? value[Number(name)] : undefined
  }
  return value
}

function refuseArrays(role: string, path: string, names: string[], { root }: ApplyContext): void {
  for (let i = 1; i < names.length; i++) {
    if (Array.isArray(source(root, names.slice(0, i)))) {
      throw badValue(
        `The ${role} field cannot be an array element, '${path}' in doc with ${formatElement('_id', root._id)} has an array field called '${names[i - 1]}'`,
      )
    }
  }
}

/** A path cannot go through a value that has no fields. */
function refuseDeadEnd(root: Document, path: string, names: string[]): void {
  for (let i = 1; i < names.length; i++) {
    const [name, next] = names.slice(i - 1) as [string, string]
    const value = source(root, names.slice(0, i))
    const passable = value === undefined || asDocument(value) || (Array.isArray(value) && /^\d+$/.test(next))
    if (!passable)
      throw new CommandError(
        28,
        'PathNotViable',
        `cannot use the part (${name} of ${path}) to traverse the element ({${formatElement(name, value)}})`,
      )
  }
}

function isDynamic(path: string): boolean {
  return path.split('.').some((name) => /^\$(\[.*\])?$/.test(name))
}
