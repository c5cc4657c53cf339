import type { Sharp } from 'sharp'

/** What sharp reads here; photos of iPhones (HEIC) need a licensed decoder that it does not bring. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/apng']

/** A picture of 100 kB may unfold to gigabytes: more than this is not unfolded. */
export const mostPixels = 40_000_000

export const cropPositions = ['attention', 'top', 'centre', 'bottom'] as const
export type CropPosition = (typeof cropPositions)[number]

/**
 * How a picture is kept: its largest copy, and narrower ones for pages. `square` crops it around what catches the eye,
 * or from the given side, or lays it whole on white; without, it is only made to fit.
 */
export interface PictureShape {
  largest: number
  narrower: number[]
  square?: CropPosition | 'whole'
}

export interface PictureCopy {
  content: Buffer
  width: number
  height: number
}

export class UnreadablePicture extends Error {
  constructor(readonly tooManyPixels: boolean) {
    super('The picture cannot be read')
    this.name = 'UnreadablePicture'
  }
}

/**
 * A picture as WebP, upright and without what the camera wrote into it (place, time, owner), the largest copy first.
 * What moves keeps moving, unless it is cropped.
 * @throws UnreadablePicture when it is damaged, or larger than `mostPixels`.
 */
export async function pictureCopies(content: Buffer, shape: PictureShape): Promise<PictureCopy[]> {
  try {
    const largest = await copy(content, shape.largest, shape)
    const widths = shape.narrower.filter((width) => width < largest.width)
    const narrower = []
    for (const width of widths) narrower.push(await copy(content, width, shape))
    return [largest, ...narrower]
  } catch (error) {
    throw new UnreadablePicture(/pixel limit/i.test(String(error)))
  }
}

async function copy(content: Buffer, width: number, { square }: PictureShape): Promise<PictureCopy> {
  const { default: sharp } = await import('sharp')
  const picture = sharp(content, { limitInputPixels: mostPixels, animated: !square, failOn: 'error' })
  const { data, info } = await sized(picture.autoOrient(), width, square)
    .timeout({ seconds: 20 })
    .webp({ quality: 82, smartSubsample: true })
    .toBuffer({ resolveWithObject: true })
  return { content: data, width: info.width, height: info.pageHeight ?? info.height }
}

function sized(picture: Sharp, width: number, square: PictureShape['square']): Sharp {
  if (!square) return picture.resize(width, undefined, { fit: 'inside', withoutEnlargement: true })
  if (square !== 'whole') return picture.resize(width, width, { fit: 'cover', position: square })
  return picture
    .flatten({ background: 'white' })
    .resize(width, width, { fit: 'contain', background: 'white' })
}
