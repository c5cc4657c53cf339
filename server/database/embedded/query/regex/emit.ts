import type { Assertion, ParsedRegex, RegexNode } from './syntax.js'

const ASSERTIONS: Record<Assertion, string> = {
  start: '^',
  'line start': '(?:^|(?<=\\n))',
  end: '$',
  'end or newline': '(?=\\n?$)',
  'line end': '(?=\\n|$)',
  'word boundary': '\\b',
  'no word boundary': '\\B',
}

/** Writes the tree as a regular expression of JavaScript; `groups` tells where its captures went. */
export function emitRegex({ tree, ignoreCase }: ParsedRegex): { regex: RegExp; groups: number[] } {
  const groups: number[] = []
  const names = new Map<string, number>()
  let count = 0
  const source = emit(tree)
  return { regex: new RegExp(source, ignoreCase ? 'giu' : 'gu'), groups }

  function emit(node: RegexNode): string {
    switch (node.kind) {
      case 'character':
        return node.source
      case 'assertion':
        return ASSERTIONS[node.at]
      case 'sequence':
        return node.items.map(emit).join('')
      case 'choice':
        return `(?:${node.branches.map(emit).join('|')})`
      case 'repeat':
        return `(?:${emit(node.body)})${bounds(node.least, node.most)}${node.lazy ? '?' : ''}`
      case 'look':
        return `${node.opening}${emit(node.body)})`
      case 'group':
        if (node.capture === undefined) return `(?:${emit(node.body)})`
        count += 1
        groups[node.capture - 1] = count
        if (node.name) names.set(node.name, count)
        return `(${emit(node.body)})`
      case 'atomic': {
        count += 1
        const own = count
        return `(?:(?=(${emit(node.body)}))\\${own})`
      }
      case 'reference': {
        const group = typeof node.to === 'number' ? groups[node.to - 1] : names.get(node.to)
        return group === undefined ? '(?!)' : `(?:\\${group})`
      }
    }
  }
}

function bounds(least: number, most: number): string {
  return most === Number.POSITIVE_INFINITY ? `{${least},}` : `{${least},${most}}`
}
