import type { Scope } from '../environment.js'
import type { WindowFunction, WindowSpec } from './partition.js'

export type WindowOperator = (operand: unknown, scope: Scope, spec: WindowSpec) => WindowFunction
