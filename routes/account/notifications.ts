import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { rescheduleDigest } from '../../models/notification/digest.js'
import { isChoosable, type KindName, kindNames, kindOf, mailings } from '../../models/notification/kinds.js'
import { type Preferences, preferencesFor, savePreferences } from '../../models/notification/preferences.js'
import { watchLevels } from '../../models/watch.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { t } from '../../server/i18n/index.js'
import { vapidKeys } from '../../server/push/keys.js'

export const accountNotifications = Router()

/** A box that is not ticked is not sent. */
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')
const level = z.enum(['watch', 'track', 'normal'], 'notifications.errors.levelUnknown')

const schema = z.object({
  weekday: z.coerce.number().int().min(0).max(7).catch(0),
  hour: z.coerce
    .number('notifications.errors.hourUnknown')
    .int('notifications.errors.hourUnknown')
    .min(0, 'notifications.errors.hourUnknown')
    .max(23, 'notifications.errors.hourUnknown'),
  digestPaused: ticked,
  mailPaused: ticked,
  ownTopics: level,
  answeredTopics: level,
  ...(Object.fromEntries(
    kindNames.flatMap((kind) => [
      [`${kind}-page`, ticked],
      [`${kind}-push`, ticked],
      [`${kind}-mail`, z.enum(mailings).optional()],
    ]),
  ) as Record<`${KindName}-page` | `${KindName}-push`, typeof ticked> &
    Record<
      `${KindName}-mail`,
      z.ZodOptional<z.ZodEnum<{ atOnce: 'atOnce'; digest: 'digest'; none: 'none' }>>
    >),
})

accountNotifications.get('/account/notifications', membersOnly, (req, res) => show(req, res))

accountNotifications.post('/account/notifications', membersOnly, async (req, res) => {
  const form = readForm(schema, req.body)
  if (!form.ok) return show(req, res, form.errors)
  const { id } = memberOf(req)
  await savePreferences(id, asPreferences(form.values))
  await rescheduleDigest(id)
  notify(res, 'notifications.notices.saved')
  res.redirect(303, '/account/notifications')
})

function asPreferences(form: z.infer<typeof schema>): Preferences {
  const { weekday, hour, digestPaused, mailPaused, ownTopics, answeredTopics } = form
  return {
    kinds: Object.fromEntries(
      kindNames.map((kind) => [
        kind,
        {
          page: form[`${kind}-page`],
          push: form[`${kind}-push`],
          mail: form[`${kind}-mail`] ?? kindOf(kind).channels.mail,
        },
      ]),
    ) as Preferences['kinds'],
    digest: { hour, ...(weekday > 0 && { weekday }) },
    digestPaused,
    mailPaused,
    ownTopics,
    answeredTopics,
  }
}

async function show(req: Request, res: Response, errors?: Record<string, string>) {
  const { locale } = res.locals
  const say = (key: string, values = {}) => t(locale, `notifications.preferences.${key}`, values)
  const user = memberOf(req)
  const preferences = await preferencesFor(user.id)
  const domains = [...new Set(kindNames.map((kind) => kindOf(kind).domain))]
  res
    .status(errors ? 422 : 200)
    .set('Cache-Control', 'no-store')
    .render('notifications/preferences', {
      errors,
      values: { hour: preferences.digest.hour, weekday: preferences.digest.weekday ?? 0, ...preferences },
      domains: domains.map((domain) => ({
        label: t(locale, `notifications.domains.${domain}`),
        kinds: kindNames
          .filter((kind) => kindOf(kind).domain === domain)
          .map((kind) => row(kind, preferences)),
      })),
      mailings: mailings.map((value) => ({ value, label: say(`mailings.${value}`) })),
      weekdays: [0, 1, 2, 3, 4, 5, 6, 7].map((value) => ({
        value,
        label: value === 0 ? say('everyDay') : say(`weekdays.${value}`),
      })),
      hours: Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: say('hourValue', { hour }) })),
      levels: watchLevels
        .filter((name) => name !== 'ignore')
        .reverse()
        .map((value) => ({ value, label: t(locale, `notifications.watch.levels.${value}`) })),
      zone: user.timeZone.replaceAll('_', ' '),
      vapidKey: (await vapidKeys()).publicKey,
    })
}

function row(kind: KindName, { kinds }: Preferences) {
  return {
    kind,
    channels: kinds[kind],
    choosable: {
      page: isChoosable(kind, 'page'),
      mail: isChoosable(kind, 'mail'),
      push: isChoosable(kind, 'push'),
    },
  }
}
