import type { StageOperator } from '../context.js'
import * as stages from './all.js'

/** The stages of a pipeline, by name. */
export const STAGES: Record<string, StageOperator> = stages
