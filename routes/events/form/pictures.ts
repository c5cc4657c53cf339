import type { RequestHandler } from 'express'
import mongoose from 'mongoose'
import { mostRows } from '../../../models/event/form/fields.js'
import { coverName, coverShape } from '../../../models/event/pictures/cover-path.js'
import { photoName, photoShape } from '../../../models/member/photo-path.js'
import { type Accepted, fileIn } from '../../../server/uploads/receive.js'

const largest = 10 * 1024 * 1024

export const coverField: Accepted = {
  field: 'cover',
  purpose: 'cover',
  name: coverName,
  tooLarge: 'files.errors.photoTooLarge',
  most: 1,
  largest,
  pictures: () => coverShape,
  documents: false,
}

const portraits: Accepted[] = Array.from({ length: mostRows.speaker }, (_, index) => ({
  field: `speaker-${index}-photo`,
  purpose: 'photo',
  name: photoName,
  tooLarge: 'files.errors.photoTooLarge',
  most: 1,
  largest,
  pictures: () => photoShape,
  documents: false,
}))

/** The pictures that the form on an event takes: a cover, and a portrait a guest. */
export const eventPictures = [coverField, ...portraits]

/** What has just come is named in the form, which keeps it when something else is to be mended. */
export const picturesIntoBody: RequestHandler = (req, _res, next) => {
  for (const { field } of eventPictures) {
    const file = fileIn(req, field)
    if (!file) continue
    req.body[`${field}File`] = file.id
    delete req.body[`${field}Removal`]
  }
  next()
}

/** Where a picture is that a form names; its owner sees it before anybody else. */
export function pictureShown(
  id: string | undefined,
  path: (id: unknown, width?: number) => string,
  width: number,
): string | undefined {
  return id && mongoose.isObjectIdOrHexString(id) ? path(id, width) : undefined
}
