import { ApiTokenModel, revokeTokensOf } from '../api-token.js'
import type { PersonalDomain } from '../personal-data.js'

/** The programs that somebody lets act for them. */
export const apiTokenData: PersonalDomain = {
  domain: 'tokens',
  async collect(id) {
    const tokens = await ApiTokenModel.find(
      { user: id },
      { _id: 0, name: 1, scopes: 1, prefix: 1, createdAt: 1, lastUsedAt: 1, expiresAt: 1 },
    ).lean()
    return { tokens }
  },
  forget: revokeTokensOf,
}
