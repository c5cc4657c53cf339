import { Types } from 'mongoose'
import { type PictureShape, pictureCopies } from '../../server/lib/picture.js'
import { type Purpose, type StoredFile, storeFile } from '../stored-file.js'

const type = 'image/webp'

interface Picture {
  owner: string
  name: string
  purpose: Purpose
  content: Buffer
}

/**
 * Keeps a picture as WebP without metadata, with the narrower copies that its shape asks for. The copies are written first
 * and show nowhere without it.
 * @throws UnreadablePicture when it is damaged or too large to unfold.
 */
export async function storePicture(picture: Picture, shape: PictureShape): Promise<StoredFile> {
  const [largest, ...narrower] = await pictureCopies(picture.content, shape)
  if (!largest) throw new Error('a picture without a copy')
  const id = new Types.ObjectId()
  const file = { ...picture, type, name: picture.name.replace(/(\.[a-z0-9]{1,5})?$/i, '.webp') }
  const copies = []
  for (const { content, width, height } of narrower) {
    const copy = await storeFile({ ...file, content }, { of: id, width, height })
    copies.push({ content: new Types.ObjectId(copy.id), width, size: copy.size })
  }
  const { content, width, height } = largest
  return storeFile({ ...file, content }, { id, width, height, copies })
}
