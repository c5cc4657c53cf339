import { Router } from 'express'

export const keys = Router()

/** What `public/js/keys.ts` does; `keys.acts.<name>` says it. */
const shown = {
  moving: { j: 'next', k: 'previous', Enter: 'open', u: 'back', n: 'news', '/': 'search', '?': 'keys' },
  posts: { r: 'reply', q: 'quote', l: 'thank', b: 'keep', e: 'edit', c: 'create' },
}

keys.get('/keys', (_req, res) => {
  res.render('pages/keys', {
    groups: Object.entries(shown).map(([group, acts]) => ({
      title: `keys.groups.${group}`,
      acts: Object.entries(acts).map(([key, act]) => ({
        key: key === 'Enter' ? 'keys.enter' : undefined,
        sign: key,
        text: `keys.acts.${act}`,
      })),
    })),
  })
})
