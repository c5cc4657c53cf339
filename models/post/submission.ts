import { createHash, randomUUID } from 'node:crypto'

/** A new name for a form about to be shown: whoever sends it twice, unchanged, has sent it once. */
export function newSubmission(): string {
  return randomUUID()
}

/**
 * What is unique about a form sent with these words. The words belong to it: going back and writing something else in the
 * same form makes another post.
 */
export function submissionKey(submission: string, ...words: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([submission, ...words]))
    .digest('base64url')
}
