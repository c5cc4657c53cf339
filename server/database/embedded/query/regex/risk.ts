import type { RegexNode } from './syntax.js'

const FEW = 8

/** How costly backtracking may become. */
export interface Risk {
  /** Exponential: a repetition holds another one, or a choice. */
  nested: boolean
  /** The number of repetitions, each of which may multiply the work by the length of the subject. */
  repetitions: number
  /** Whether the expression needs what only backtracking does: look-around, references, atomic groups. */
  needsBacktracking: boolean
}

export function assessRisk(tree: RegexNode): Risk {
  const risk: Risk = { nested: false, repetitions: 0, needsBacktracking: false }
  visit(tree, false)
  return risk

  function visit(node: RegexNode, repeated: boolean): void {
    switch (node.kind) {
      case 'sequence':
        for (const item of node.items) visit(item, repeated)
        break
      case 'choice':
        if (repeated) risk.nested = true
        for (const branch of node.branches) visit(branch, repeated)
        break
      case 'repeat':
        if (repeated && node.most !== node.least) risk.nested = true
        if (node.most > FEW) risk.repetitions += 1
        visit(node.body, repeated || node.most > FEW)
        break
      case 'look':
      case 'atomic':
        risk.needsBacktracking = true
        visit(node.body, repeated)
        break
      case 'reference':
        risk.needsBacktracking = true
        break
      case 'group':
        visit(node.body, repeated)
        break
    }
  }
}
