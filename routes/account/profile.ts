import { type Request, Router } from 'express'
import { editProfile, longestBio, profileForm } from '../../models/member/editing.js'
import { levels, privateFields } from '../../models/member/privacy.js'
import { ownProfile } from '../../models/member.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { cropPositions } from '../../server/lib/picture.js'

export const accountProfile = Router()

const page = formPage({
  view: 'members/edit',
  title: 'members.edit.title',
  schema: profileForm,
  surroundings: profileSurroundings,
  async accept(profile, req, res) {
    await editProfile(memberOf(req).id, profile)
    notify(res, 'members.notices.saved')
    res.redirect(303, '/account/profile')
  },
})

accountProfile.get('/account/profile', membersOnly, page.show)
accountProfile.post('/account/profile', membersOnly, page.submit)

/** What the page of one's profile shows, whichever of its forms was sent. */
export async function profileSurroundings(req: Request) {
  const own = await ownProfile(memberOf(req).id)
  const chosen = Object.entries(own.privacy).map(([field, level]) => [`privacy-${field}`, level])
  return {
    own,
    values: {
      bio: own.bio,
      skills: own.skills.join(', '),
      position: cropPositions[0],
      ...Object.fromEntries(chosen),
    },
    longestBio,
    levels,
    positions: cropPositions,
    fields: privateFields,
  }
}
