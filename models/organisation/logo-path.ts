import type { PictureShape } from '../../server/lib/picture.js'
import { filePath } from '../paths.js'

/** A logo is shown at most 128 px wide, and about half of that in lists. */
export const logoShape: PictureShape = { largest: 512, narrower: [256, 128], square: 'whole' }
const rowWidth = 128

/** Every logo has this name, so that its address follows from its id. */
export const logoName = 'logo.webp'

export function logoPath(logo: unknown): string {
  return filePath({ id: String(logo), name: logoName }, rowWidth)
}
