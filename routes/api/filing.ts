import { z } from 'zod'

/** Where what a list gives shall be filed; `known-filing.ts` finds it. */
export const filing = {
  theme: z.string('topics.errors.themeUnknown').optional().describe('api.parameters.theme'),
  territory: z.string('topics.errors.territoryUnknown').optional().describe('api.parameters.territory'),
  challenge: z.string('topics.errors.challengeUnknown').optional().describe('api.parameters.challenge'),
}
