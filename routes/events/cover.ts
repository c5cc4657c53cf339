import type { Cover } from '../../models/event/page.js'
import { coverPath, coverWidth } from '../../models/event/pictures/cover-path.js'

/** The cover as a page shows it, on any screen. */
export function coverShown({ id, alt }: Cover) {
  return { path: coverPath(id, coverWidth), large: coverPath(id), alt }
}
