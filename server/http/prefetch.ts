import type { Request } from 'express'

/** Whether a browser, or Turbo, fetches a page that nobody may come to see. */
export function isPrefetch(req: Pick<Request, 'get'>): boolean {
  return [req.get('sec-purpose'), req.get('x-sec-purpose'), req.get('purpose')].some((purpose) =>
    purpose?.includes('prefetch'),
  )
}
