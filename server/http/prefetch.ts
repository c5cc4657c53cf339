import type { Request } from 'express'

/** Whether a browser, or Turbo, fetches a page that nobody may come to see. */
export function isPrefetch(req: Request): boolean {
  return [req.get('sec-purpose'), req.get('x-sec-purpose'), req.get('purpose')].some((purpose) =>
    purpose?.includes('prefetch'),
  )
}
