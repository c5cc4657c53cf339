import { topicKinds } from '../../models/topic.js'

/** What a topic may be, as radio buttons. */
export function kindChoices(kind = 'discussion') {
  return topicKinds.map((value) => ({
    value,
    name: `topics.kinds.${value}`,
    hint: `topics.kindHints.${value}`,
    chosen: value === kind,
  }))
}
