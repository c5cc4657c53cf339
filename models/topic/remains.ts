/** What a topic loses when it is deleted, or merged into another: its lists, and all that it said of itself. */
export const nothingLeft = {
  theme: 1,
  themes: 1,
  territory: 1,
  challenge: 1,
  lastPostAt: 1,
  lastPostAuthor: 1,
  kind: 1,
  unanswered: 1,
  answer: 1,
  pinnedAt: 1,
  conclusion: 1,
  log: 1,
}
