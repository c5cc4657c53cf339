import { z } from 'zod'

const most = 200

const address = z.email()

/** Addresses as people paste them: a line each, or between commas; each once. */
export const emailList = z
  .string('events.errors.emailsUnknown')
  .transform((text) => [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ])
  .pipe(
    z
      .array(z.string())
      .min(1, 'events.errors.emailsUnknown')
      .max(most, 'events.errors.emailsTooMany')
      .refine((list) => list.every((one) => address.safeParse(one).success), 'events.errors.emailsUnknown'),
  )
