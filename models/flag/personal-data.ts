import { FlagModel } from '../flag.js'
import type { PersonalDomain } from '../personal-data.js'
import { HeldPostModel } from '../post/held.js'
import { CaseModel } from './case.js'

/** What somebody flagged, the cases about their words and what they wrote that waits; what was decided stays. */
export const flagData: PersonalDomain = {
  domain: 'moderation',
  async collect(id) {
    const [flags, cases, waiting] = await Promise.all([
      FlagModel.find({ reporter: id }, { subject: 1, rule: 1, text: 1, at: 1 }).lean(),
      CaseModel.find(
        { author: id },
        {
          subject: 1,
          state: 1,
          rules: 1,
          openedAt: 1,
          appeal: 1,
          'decisions.at': 1,
          'decisions.outcome': 1,
          'decisions.measure': 1,
          'decisions.text': 1,
        },
      ).lean(),
      HeldPostModel.find({ author: id }, { label: 1, draft: 1, state: 1, createdAt: 1 }).lean(),
    ])
    return { flags, cases, waiting }
  },
  async forget(id) {
    await Promise.all([
      FlagModel.updateMany({ reporter: id }, { $set: { text: '' }, $unset: { reporter: 1 } }),
      CaseModel.updateMany({ author: id, appeal: { $exists: true } }, { $set: { 'appeal.text': '' } }),
      HeldPostModel.deleteMany({ author: id }),
    ])
  },
}
