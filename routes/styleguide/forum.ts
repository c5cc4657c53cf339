import type { TopicAct } from '../../models/topic/log.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { textDifference } from '../../server/lib/text-difference.js'
import { pollShown } from '../posts/poll.js'
import { shownLine } from '../topics/log-lines.js'
import type { samples } from './samples.js'

const day = 24 * 3_600_000

type Given = Pick<ReturnType<typeof samples>, 'people' | 'longestTitle' | 'shortTitle' | 'prose'>

/** The states of a topic and of its posts, as their pages would show them. */
export function forumSamples({ people, longestTitle, shortTitle, prose }: Given) {
  const now = Date.now()
  const [long, usual] = people
  const coming = new Date(now + 20 * day)
  const past = new Date(now - 2 * day)
  const shared = { id: 'sample', debate: true, mayConclude: true }
  const post = { path: '/styleguide', createdAt: past, person: usual, html: renderMarkdown(shortTitle) }
  const rewritten = `${longestTitle.slice(10)} ${shortTitle}`
  return {
    usual,
    states: [
      { ...shared, toCome: true, closing: true, topic: { opensAt: new Date(now + day), closesAt: coming } },
      { ...shared, closing: true, topic: { closesAt: coming } },
      { ...shared, closed: true, topic: { closesAt: past } },
      { ...shared, closed: true, concludedBy: long, topic: { conclusion: { html: prose, at: past } } },
      { id: 'sample', answer: { path: '/styleguide', post: { position: 1234 } }, topic: {} },
    ],
    pollPosts: [
      polled('poll-before', { mayVote: true }),
      polled('poll-hidden', { mayVote: true }, { hidden: true, multiple: true }),
      polled('poll-after', { mayVote: true, own: [0, 2] }, { multiple: true, closesAt: coming }),
      polled('poll-closed', { mayVote: false, own: [1] }, { closesAt: past }),
    ],
    maskedPosts: [
      { ...post, _id: 'masked', position: 6, hidden: { at: past } },
      { ...post, _id: 'masked-read', position: 7, hidden: { at: past }, mayReadHidden: true },
      {
        ...post,
        _id: 'answer',
        position: 8,
        person: long,
        answer: { by: long, at: past },
        mayAnswer: true,
        topic: 'sample',
      },
    ],
    logLines: (['locked', 'willClose', 'answered', 'retitled'] satisfies TopicAct[]).map((act) =>
      shownLine({
        act,
        by: long,
        at: past,
        until: coming,
        title: longestTitle,
        path: '/styleguide',
      } as never),
    ),
    conflict: { at: past, html: prose, parts: textDifference(longestTitle, rewritten) },
    difference: textDifference(`${shortTitle}\n\n${longestTitle}`, `${longestTitle}\n\n${shortTitle}`),
  }

  function polled(_id: string, given: { mayVote: boolean; own?: number[] }, more: object = {}) {
    const poll = {
      question: longestTitle,
      options: [longestTitle, shortTitle, 'Oui'].map((label, index) => ({ label, votes: 1234 >> index })),
      multiple: false,
      hidden: false,
      voters: 1500,
      ...more,
    }
    const place = ['poll-before', 'poll-hidden', 'poll-after', 'poll-closed'].indexOf(_id) + 9
    return { ...post, _id, position: place, poll: pollShown({ poll } as never, given) }
  }
}
