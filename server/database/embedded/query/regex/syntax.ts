/** A regular expression as a tree; `source` is one character's test in JavaScript's syntax. */
export type RegexNode =
  | { kind: 'character'; source: string }
  | { kind: 'assertion'; at: Assertion }
  | { kind: 'group'; capture: number | undefined; name?: string; body: RegexNode }
  | { kind: 'look'; opening: '(?=' | '(?!' | '(?<=' | '(?<!'; body: RegexNode }
  | { kind: 'atomic'; body: RegexNode }
  | { kind: 'reference'; to: number | string }
  | { kind: 'sequence'; items: RegexNode[] }
  | { kind: 'choice'; branches: RegexNode[] }
  | { kind: 'repeat'; body: RegexNode; least: number; most: number; lazy: boolean }

export type Assertion =
  | 'start'
  | 'line start'
  | 'end'
  | 'end or newline'
  | 'line end'
  | 'word boundary'
  | 'no word boundary'

export interface ParsedRegex {
  tree: RegexNode
  captures: number
  ignoreCase: boolean
}
