import { Timestamp } from 'bson'
import type { Collation } from '../values/collation.js'

export type Variables = Record<string, unknown>

/** What an expression is evaluated in: the document and the variables in sight. */
export interface Environment {
  root: unknown
  current: unknown
  variables: Variables
}

/** A compiled expression; a constant one carries its value. Missing is undefined. */
export interface Expression {
  (environment: Environment): unknown
  constant?: { value: unknown }
}

/** What is known while an expression is compiled. */
export interface Scope {
  names: ReadonlySet<string>
  collation?: Collation
  /** The values of `$$NOW`, `$$CLUSTER_TIME` and of the command's `let`. */
  globals: Variables
  compile(spec: unknown, scope: Scope): Expression
}

export interface ScopeOptions {
  collation?: Collation
  let?: Record<string, unknown>
}

const SYSTEM = ['NOW', 'CLUSTER_TIME', 'USER_ROLES']

/** The scope of a command, before its `let`. */
export function commandScope(compile: Scope['compile'], collation?: Collation): Scope {
  const now = new Date()
  const globals = {
    NOW: now,
    CLUSTER_TIME: new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }),
    USER_ROLES: [],
  }
  return { names: new Set(SYSTEM), collation, globals, compile }
}

/** The same scope with more variables in sight. */
export function withNames(scope: Scope, names: Iterable<string>): Scope {
  return { ...scope, names: new Set([...scope.names, ...names]) }
}

export function environmentOf(doc: unknown, variables: Variables): Environment {
  return { root: doc, current: doc, variables }
}

/** An environment that sees the variables of another one and its own. */
export function nested(environment: Environment): Environment {
  return { ...environment, variables: Object.create(environment.variables) as Variables }
}

export function constant(value: unknown): Expression {
  return Object.assign(() => value, { constant: { value } })
}
