import type { PictureShape } from '../../../server/lib/picture.js'
import { filePath } from '../../paths.js'

/** A cover is at most 840 px wide on its page, and twice that on fine screens; lists show less. */
export const coverShape: PictureShape = { largest: 1680, narrower: [840, 420] }
export const coverWidth = 840
export const coverListWidth = 420

/** Every cover has this name, so that its address follows from its id. */
export const coverName = 'couverture.webp'

export function coverPath(cover: unknown, width?: number): string {
  return filePath({ id: String(cover), name: coverName }, width)
}
