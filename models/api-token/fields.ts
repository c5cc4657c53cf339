import { z } from 'zod'
import { scopes } from '../api-token.js'
import { submission } from '../post/fields.js'

export const lifetimes = ['30', '90', '365', 'unlimited'] as const

/** The form of a new token; its messages are keys of texts. */
export const tokenForm = z.object({
  name: z
    .string('tokens.errors.name')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'tokens.errors.name').max(60, 'tokens.errors.nameTooLong')),
  scopes: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => [...new Set([value ?? []].flat())])
    .pipe(z.array(z.enum(scopes, 'tokens.errors.scopes')).min(1, 'tokens.errors.scopes')),
  days: z
    .enum(lifetimes, 'tokens.errors.days')
    .transform((value) => (value === 'unlimited' ? undefined : Number(value))),
  submission,
})
