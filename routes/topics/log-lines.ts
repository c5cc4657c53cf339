import type { TopicAct } from '../../models/topic/log.js'
import type { LogLine } from '../../models/topic/log-lines.js'

const icons: Record<TopicAct, string> = {
  moved: 'library',
  retitled: 'pencil',
  becameDiscussion: 'messages-square',
  becameQuestion: 'circle-help',
  becameDebate: 'scale',
  pinned: 'pin',
  unpinned: 'pin',
  closed: 'lock',
  locked: 'lock',
  reopened: 'undo-2',
  staysOpen: 'undo-2',
  willClose: 'hourglass',
  answered: 'circle-check',
  unanswered: 'circle-help',
  concluded: 'scale',
  forked: 'git-branch',
  forkedFrom: 'git-branch',
  merged: 'git-branch',
  joined: 'git-branch',
  restored: 'undo-2',
}

/** A line with its icon and the key of its sentence. */
export function shownLine(line: LogLine) {
  return { ...line, icon: icons[line.act], text: `topics.log.${line.act}` }
}
