import { z } from 'zod'
import { submission } from '../../post/fields.js'
import { address, line } from '../form/fields.js'
import { materialAudiences, materialKinds } from './material.js'

const words = {
  kind: z.enum(materialKinds, 'materials.errors.kindMissing'),
  title: line(150),
  audience: z.enum(materialAudiences, 'materials.errors.audienceMissing'),
  url: address('events.errors.linkUnknown'),
  provider: line(80),
}

/** The forms on what an event leaves behind; their messages are keys of texts. */
export const materialForm = z.object(words)
export const newMaterialForm = z.object({
  ...words,
  /** The id of a file that came with this form or before. */
  sentFile: z
    .string()
    .max(24)
    .optional()
    .transform((id) => id || undefined),
  submission,
})
