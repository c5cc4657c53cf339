import type { Document } from 'bson'
import { CommandError, location } from '../errors.js'
import { setField } from '../values/clone.js'
import { fieldsOf } from '../values/field-order.js'
import { formatValue } from '../values/format.js'
import { isTruthy } from '../values/truth.js'
import { isPlainObject } from '../values/type.js'
import {
  commandScope,
  constant,
  type Expression,
  environmentOf,
  type Scope,
  type ScopeOptions,
  type Variables,
  withNames,
} from './environment.js'
import { checkVariableName, compileFieldPath } from './field-path.js'
import { EXPRESSION_OPERATORS } from './operators/index.js'

/** Compiles an aggregation expression; missing values come out as undefined. */
export function compileExpression(spec: unknown, scope: Scope): Expression {
  if (typeof spec === 'string') return spec.startsWith('$') ? compileFieldPath(spec, scope) : constant(spec)
  if (Array.isArray(spec)) return compileArray(spec, scope)
  if (!isPlainObject(spec)) return constant(spec)
  const names = Object.keys(spec)
  const operator = names.find((name) => name.startsWith('$'))
  if (operator === undefined) return compileObject(spec, scope)
  if (names.length > 1) {
    throw location(
      15983,
      `an object representing an expression must have exactly one field: ${formatValue(spec)}`,
    )
  }
  return compileOperator(operator, spec[operator], scope)
}

/** Compiles an expression whose truth decides, for `$expr`. */
export function compilePredicateExpression(spec: unknown, options: ScopeOptions): (doc: Document) => boolean {
  const { scope, variables } = openScope(options)
  const expression = compileExpression(spec, scope)
  return (doc) => isTruthy(expression(environmentOf(doc, variables)))
}

/** The scope of a command and the values of its variables, its `let` evaluated. */
export function openScope(options: ScopeOptions): { scope: Scope; variables: Variables } {
  let scope = commandScope(compileExpression, options.collation)
  const variables: Variables = Object.assign(Object.create(null), scope.globals)
  for (const [name, spec] of Object.entries(options.let ?? {})) {
    if (!(name in scope.globals)) checkVariableName(name)
    variables[name] = compileExpression(spec, scope)(environmentOf({}, variables))
    scope = withNames(scope, [name])
  }
  return { scope, variables }
}

function compileOperator(name: string, operand: unknown, scope: Scope): Expression {
  const operator = EXPRESSION_OPERATORS[name]
  if (!operator) throw new CommandError(168, 'InvalidPipelineOperator', `Unrecognized expression '${name}'`)
  return operator(operand, scope)
}

function compileArray(items: unknown[], scope: Scope): Expression {
  const expressions = items.map((item) => compileExpression(item, scope))
  if (expressions.every((expression) => expression.constant)) {
    return constant(expressions.map((expression) => expression.constant?.value ?? null))
  }
  return (environment) => expressions.map((expression) => expression(environment) ?? null)
}

function compileObject(spec: Document, scope: Scope): Expression {
  const fields = fieldsOf(spec).map(([name, value]) => {
    if (name.includes('.')) {
      throw location(
        16412,
        "FieldPath field names may not contain '.'. Consider using $getField or $setField.",
      )
    }
    return [name, compileExpression(value, scope)] as const
  })
  return (environment) => {
    const doc: Document = {}
    for (const [name, expression] of fields) {
      const value = expression(environment)
      if (value !== undefined) setField(doc, name, value)
    }
    return doc
  }
}
