import { pageOf, postsOnPage } from '../../models/topic/page.js'

export interface PageLink {
  page: number
  path: string
  current: boolean
  /** Pages left out before this one. */
  gap: boolean
}

/** The pages of a topic worth a link: the first, the last and those around the one that begins after `after`. */
export function pageLinks(path: string, lastPosition: number, after: number) {
  const last = pageOf(lastPosition) / postsOnPage + 1
  const current = Math.min(last, pageOf(after + 1) / postsOnPage + 1)
  const numbers = [...new Set([1, current - 1, current, current + 1, last])].filter(
    (number) => number >= 1 && number <= last,
  )
  const pathOf = (number: number) => (number > 1 ? `${path}?after=${(number - 1) * postsOnPage}` : path)
  return {
    several: last > 1,
    current,
    last,
    isLast: current === last,
    lastPath: pathOf(last),
    links: numbers.map(
      (number, index): PageLink => ({
        page: number,
        path: pathOf(number),
        current: number === current,
        gap: number - (numbers[index - 1] ?? 0) > 1,
      }),
    ),
    previous: current > 1 ? pathOf(current - 1) : undefined,
    next: current < last ? pathOf(current + 1) : undefined,
  }
}
