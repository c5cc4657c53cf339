import { territoryPath, themePath } from '../../models/paths.js'
import type { Filing } from '../../models/topic/filing.js'
import type { SignedPost } from '../../models/topic/page.js'
import type { Topic } from '../../models/topic.js'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { plainText } from '../../server/lib/plain-text.js'

interface Shown {
  topic: Topic
  path: string
  posts: SignedPost[]
  filing: Filing
  opener?: { name: string }
}

/** What a topic's page says to search engines, in the terms of schema.org: the discussion, and the way to it. */
export function structuredTopic({ topic, path, posts, filing, opener }: Shown, locale: Locale) {
  const address = config.publicUrl + path
  const readable = posts.filter(({ deletedAt, hidden }) => !deletedAt && !hidden)
  const opening = readable.find(({ position }) => position === 1)
  const author = (person: { name: string } | undefined) => ({
    '@type': 'Person',
    name: person?.name ?? t(locale, 'topics.formerMember'),
  })
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DiscussionForumPosting',
        '@id': address,
        url: address,
        headline: topic.title,
        ...(opening && { text: plainText(opening.html ?? '') }),
        author: author(opener),
        datePublished: topic.createdAt.toISOString(),
        dateModified: topic.lastPostAt.toISOString(),
        ...(filing.theme && { articleSection: filing.theme.name?.[locale] }),
        interactionStatistic: {
          '@type': 'InteractionCounter',
          interactionType: 'https://schema.org/CommentAction',
          userInteractionCount: Math.max(0, topic.postCount - 1),
        },
        comment: readable
          .filter(({ position }) => position > 1)
          .map((post) => ({
            '@type': 'Comment',
            url: `${config.publicUrl}/posts/${post._id}`,
            text: plainText(post.html ?? ''),
            author: author(post.person),
            datePublished: post.createdAt.toISOString(),
          })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { name: t(locale, 'shell.forums'), path: '/themes' },
          ...(filing.theme ? [{ name: filing.theme.name?.[locale], path: themePath(filing.theme) }] : []),
          ...(!filing.theme && filing.territory
            ? [{ name: filing.territory.name, path: territoryPath(filing.territory) }]
            : []),
          { name: topic.title, path },
        ].map(({ name, path: step }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: config.publicUrl + step,
        })),
      },
    ],
  }
}
