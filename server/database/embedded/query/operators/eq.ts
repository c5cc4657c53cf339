import { equality } from '../comparison.js'
import type { ValueOperator } from '../operator.js'

export const $eq: ValueOperator = { test: equality }
