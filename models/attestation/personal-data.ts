import { AttestationModel, forgetAttestations } from '../attestation.js'
import { EventMessageModel } from '../event/message.js'
import { feedbackOf } from '../feedback.js'
import type { PersonalDomain } from '../personal-data.js'

/** What somebody was attested and said of it, and what they wrote to others as an organiser, which stays with them. */
export const attendanceData: PersonalDomain = {
  domain: 'attendance',
  async collect(user) {
    const [attestations, opinions, messages] = await Promise.all([
      AttestationModel.find({ user }, { event: 1, issuedAt: 1 }).lean(),
      feedbackOf(user),
      EventMessageModel.find({ author: user }, { event: 1, audience: 1, text: 1, sentAt: 1 }).lean(),
    ])
    return { attestations, opinions, messages }
  },
  async forget(user) {
    await forgetAttestations(user)
  },
}
