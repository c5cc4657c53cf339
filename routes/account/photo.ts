import { type Request, Router } from 'express'
import { z } from 'zod'
import { InvalidInput } from '../../models/failure.js'
import { removePhoto, setPhoto } from '../../models/member/photo.js'
import { photoName, photoShape } from '../../models/member/photo-path.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { type CropPosition, cropPositions } from '../../server/lib/picture.js'
import { type Accepted, filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { profileSurroundings } from './profile.js'

export const accountPhoto = Router()

const photo: Accepted = {
  field: 'photo',
  purpose: 'photo',
  name: photoName,
  tooLarge: 'files.errors.photoTooLarge',
  most: 1,
  largest: 10 * 1024 * 1024,
  pictures: (req) => ({ ...photoShape, square: positionIn(req) }),
  documents: false,
}

const page = formPage({
  view: 'members/edit',
  title: 'members.edit.title',
  schema: z.object({}),
  surroundings: profileSurroundings,
  async accept(_, req, res) {
    const [picture] = filesOf(req)
    if (!picture) throw new InvalidInput({ photo: 'members.errors.photoMissing' })
    await setPhoto(memberOf(req).id, picture)
    notify(res, 'members.notices.photoSaved')
    res.redirect(303, '/account/profile')
  },
})

/** Without a script, a form sent back leaves this address in the bar. */
accountPhoto.get('/account/photo', (_req, res) => res.redirect(303, '/account/profile'))

postWithFiles(accountPhoto, '/account/photo', photo, page.submit)

accountPhoto.post('/account/photo/deletion', membersOnly, async (req, res) => {
  await removePhoto(memberOf(req).id)
  notify(res, 'members.notices.photoRemoved')
  res.redirect(303, '/account/profile')
})

function positionIn(req: Request): CropPosition {
  return cropPositions.find((position) => position === req.body.position) ?? cropPositions[0]
}
