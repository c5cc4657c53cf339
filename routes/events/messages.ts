import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import { z } from 'zod'
import { longAnswer } from '../../models/event/form/fields.js'
import { messageAudiences, messagesOf, sendMessage } from '../../models/event/message.js'
import { eventPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { formPage } from '../../server/http/form-page.js'
import { notify } from '../../server/http/notice.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { managedEvent } from './event-of.js'

export const eventMessages = Router()

const page = formPage({
  view: 'events/messages',
  title: 'registrations.messages.title',
  schema: z.object({
    audience: z.enum(messageAudiences, 'registrations.errors.audienceMissing'),
    text: longAnswer.pipe(z.string().min(1, 'registrations.errors.textMissing')),
    submission: z
      .string()
      .max(60)
      .catch(() => randomUUID()),
  }),
  async surroundings(req, res) {
    const locale: Locale = res.locals.locale
    const event = await managedEvent(req)
    const messages = await messagesOf(event._id)
    const authors = await peopleById(messages.map(({ author }) => author))
    return {
      event,
      path: eventPath(event),
      values: { audience: 'registered', submission: randomUUID() },
      audiences: messageAudiences.map((value) => ({
        value,
        label: t(locale, `registrations.audiences.${value}`),
      })),
      messages: messages.map((message) => ({ ...message, author: authors.get(String(message.author)) })),
    }
  },
  async accept(values, req, res) {
    const event = await managedEvent(req)
    await sendMessage(event, memberOf(req), values)
    notify(res, 'registrations.notices.sent')
    res.redirect(303, `${eventPath(event)}/messages`)
  },
})

eventMessages.get('/events/:event/messages', membersOnly, page.show)
eventMessages.post('/events/:event/messages', membersOnly, page.submit)
