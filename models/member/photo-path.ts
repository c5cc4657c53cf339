import type { PictureShape } from '../../server/lib/picture.js'
import { filePath } from '../paths.js'

/** A face is at most 64 px wide in lists and posts, and twice that on fine screens; its page shows more. */
export const photoShape: PictureShape = { largest: 512, narrower: [256, 128], square: 'attention' }
export const faceWidth = 128
export const pageWidth = 256

/** Every photo has this name, so that its address follows from its id. */
export const photoName = 'portrait.webp'

export function photoPath(photo: unknown, width?: number): string {
  return filePath({ id: String(photo), name: photoName }, width)
}
