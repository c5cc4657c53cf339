import { compilePredicateExpression } from '../aggregate/expression.js'
import { asDocument } from '../values/type.js'
import type { FilterNode } from './node.js'
import type { FilterContext, ValueOperator } from './operator.js'
import { VALUE_OPERATORS } from './operators/index.js'
import { type DocumentTest, type MatchDetails, testPath, type ValueTest } from './path.js'

/** Compiles a node into the test of a document. */
export function compileNode(node: FilterNode, context: FilterContext): DocumentTest {
  switch (node.kind) {
    case 'predicate': {
      const operator = VALUE_OPERATORS[node.op] as ValueOperator
      return testPath(node.path, operator.leaf ?? 'elements', operator.test(node.value, context))
    }
    case 'elemMatch':
      return testPath(node.path, 'whole', elementTest(node, context))
    case 'expr':
      return context.expression?.(node.value) ?? compilePredicateExpression(node.value, context)
    case 'schema':
      return (doc) => node.test(doc)
    case 'always':
      return () => node.value
    default:
      return combine(node, (child) => compileNode(child, context))
  }
}

function compileValue(node: FilterNode, context: FilterContext): ValueTest {
  switch (node.kind) {
    case 'predicate':
      return (VALUE_OPERATORS[node.op] as ValueOperator).test(node.value, context)
    case 'elemMatch':
      return elementTest(node, context)
    case 'expr':
    case 'schema':
    case 'always':
      return () => node.kind === 'always' && node.value
    default:
      return combine(node, (child) => compileValue(child, context))
  }
}

function elementTest(node: FilterNode & { kind: 'elemMatch' }, context: FilterContext): ValueTest {
  const test = node.of === 'values' ? compileValue(node.child, context) : documentTest(node.child, context)
  return (value, details) => {
    if (!Array.isArray(value)) return false
    const index = value.findIndex((item) => test(item))
    if (index >= 0 && details) details.index = index
    return index >= 0
  }
}

function documentTest(node: FilterNode, context: FilterContext): ValueTest {
  const test = compileNode(node, context)
  return (value) => {
    const doc = asDocument(value) ?? (Array.isArray(value) ? Object.fromEntries(value.entries()) : undefined)
    return doc !== undefined && test(doc)
  }
}

type Test<T> = (value: T, details?: MatchDetails) => boolean

function combine<T>(
  node: FilterNode & { kind: 'and' | 'or' | 'nor' | 'not' },
  compile: (child: FilterNode) => Test<T>,
): Test<T> {
  if (node.kind === 'not') {
    const test = compile(node.child)
    return (value) => !test(value)
  }
  const tests = node.children.map(compile)
  switch (node.kind) {
    case 'and':
      return conjunction(tests)
    case 'or':
      return isOneOf(node.children)
        ? (value, details) => tests.some((test) => test(value, details))
        : (value) => tests.some((test) => test(value))
    case 'nor':
      return (value) => !tests.some((test) => test(value))
  }
}

/** Whether alternatives are no more than an `$in`: of others, none tells which element it matched. */
function isOneOf(children: FilterNode[]): boolean {
  const [first] = children
  if (children.length === 1) return true
  return children.every(
    (child) =>
      child.kind === 'predicate' &&
      child.op === '$eq' &&
      first &&
      'path' in first &&
      child.path === first.path,
  )
}

function conjunction<T>(tests: Test<T>[]): Test<T> {
  const [first, second] = tests
  if (!first) return () => true
  if (!second) return first
  if (tests.length === 2) return (value, details) => first(value, details) && second(value, details)
  return (value, details) => tests.every((test) => test(value, details))
}
