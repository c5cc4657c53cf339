import { contentChanged } from '../content-version.js'
import { MasterclassRequestModel } from '../masterclass-request.js'
import type { PersonalDomain } from '../personal-data.js'
import { OfferModel } from './offer.js'
import { type Second, SecondModel } from './second.js'
import { removeClaim } from './seconding.js'

/**
 * What somebody asked for, seconded and offered to give. Their requests stay, for those who ask for the same; their own wish
 * and their offers go with them, and what they said for an organisation stays that organisation's.
 */
export const masterclassRequestData: PersonalDomain = {
  domain: 'masterclassRequests',
  async collect(user) {
    const [asked, seconded, offered] = await Promise.all([
      MasterclassRequestModel.find(
        { author: user },
        { title: 1, body: 1, audience: 1, themes: 1, territory: 1, challenge: 1, createdAt: 1, state: 1 },
      )
        .sort({ _id: 1 })
        .lean(),
      SecondModel.find({ member: user }, { request: 1, organisation: 1, at: 1 }).sort({ _id: 1 }).lean(),
      OfferModel.find({ member: user }, { request: 1, text: 1, at: 1 }).sort({ _id: 1 }).lean(),
    ])
    return { asked, seconded, offered }
  },
  async forget(user) {
    for (const { request, by, organisation } of await SecondModel.find({ member: user }).lean<Second[]>()) {
      if (!organisation) await removeClaim(request, by, undefined)
    }
    await SecondModel.updateMany({ member: user }, { $unset: { member: 1 } })
    await OfferModel.deleteMany({ member: user })
    await contentChanged()
  },
}
