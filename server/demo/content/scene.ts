import type { Rule } from '../../../models/flag/rules.js'
import type { ThemeKey } from '../../reference/index.js'

/** What is said in a scene: a template (see `template.ts`) in which `{@0}` names whoever said line 0. */
export type Line = string | RichLine

export interface RichLine {
  text: string
  /** The line whose speaker speaks again; 0 opened the topic. */
  again?: number
  quote?: { line: number; words: string }
  /** What the line said before it was edited, the oldest first. */
  before?: string[]
  /** How moderation came across it. */
  flags?: { rule: Rule; text: string }[]
  decided?: { outcome: 'upheld' | 'rejected'; text: string; appeal?: string }
  /** A moderator has the case in hand. */
  taken?: boolean
}

/** A topic written by hand, so that every state of a topic can be met. Times are in days before now, negative ones to come. */
export interface Scene {
  theme: ThemeKey
  also?: ThemeKey[]
  territory?: string
  title: string
  opened: number
  /** When its last line was written. */
  last: number
  lines: Line[]
  kind?: 'question' | 'debate'
  /** A debate that is announced. */
  opens?: number
  closes?: number
  /** Closed by a moderator, for everybody. */
  locked?: boolean
  pinned?: boolean
  slowMinutes?: number
  conclusion?: string
  /** The line that answers the question. */
  answer?: number
  poll?: ScenePoll
}

export interface ScenePoll {
  question: string
  options: string[]
  voters: number
  multiple?: boolean
  /** Figures are for those who have voted. */
  hidden?: boolean
  closes?: number
}
