import { recordAct } from '../../models/audit.js'
import { saveDraft } from '../../models/draft.js'
import { invite } from '../../models/event/invitation.js'
import { register } from '../../models/event/registration.js'
import { EventModel, eventById } from '../../models/event.js'
import { flag } from '../../models/flag.js'
import { giveHandle } from '../../models/handle.js'
import { setPhoto } from '../../models/member/photo.js'
import { preferencesFor, savePreferences } from '../../models/notification/preferences.js'
import { claim } from '../../models/organisation/claim.js'
import { OrganisationModel } from '../../models/organisation.js'
import { topicPath } from '../../models/paths.js'
import { deletePost } from '../../models/post/deletion.js'
import { editPost } from '../../models/post/editing.js'
import { hold } from '../../models/post/held.js'
import { hidePost } from '../../models/post/hiding.js'
import { vote } from '../../models/post/poll.js'
import { quote } from '../../models/post/quote.js'
import { boundless } from '../../models/post/rate.js'
import { react } from '../../models/post/reactions.js'
import { type Post, PostModel } from '../../models/post.js'
import { keepSubscription } from '../../models/push-subscription.js'
import { storeFile } from '../../models/stored-file.js'
import { concludeDebate } from '../../models/topic/conclusion.js'
import { markRead } from '../../models/topic/reading.js'
import { reply } from '../../models/topic/replies.js'
import { TopicModel } from '../../models/topic.js'
import { UserModel } from '../../models/user.js'
import { setWatch } from '../../models/watch.js'
import { onSite, publishedEvent } from './events.js'
import { photograph } from './files.js'
import { jobsAreDone } from './letters.js'
import { person } from './member.js'
import { placed } from './organisations.js'
import { firstPostOf, form, topicWith } from './topics.js'

interface Somebody {
  id: string
  name: string
  email: string
}

/** Has others speak of a member wherever words are kept: by handle, by what they quote, by the address of the page. */
export async function spokenOf(user: Somebody) {
  const account = await UserModel.findById(user.id)
  if (account) await giveHandle(account)
  const handle = (await UserModel.findById(user.id).lean())?.handle
  const { topic: own } = await topicWith(0, { author: user })
  const [other, listener] = [await person(), await person()]
  const { topic } = await topicWith(0, { author: other, title: 'Qui connaît ce local ?' })
  await setWatch(listener, { kind: 'topic', id: String(topic._id) }, 'watch')
  const body = `Merci @${handle} ! Voir [sa page](/members/${user.id}-${handle}).\n\n${quote(await firstPostOf(own), user.name)}`
  const say = () => reply(topic._id, other, { body, submission: form() })
  await say()
  await editPost(await say(), { body: 'Rien de plus.' })
  await deletePost(await say(), other)
  await hidePost((await say())._id, 'case')
  await saveDraft(other, '/topics', { title: 'Un début', body })
  await hold(other, { body, submission: form() }, boundless, topic)
  await TopicModel.updateOne({ _id: topic._id }, { $set: { kind: 'debate' } })
  await concludeDebate(topic, other, body)
  await jobsAreDone()
  return { path: topicPath(topic) }
}

/** Has a member take part in all that one can take part in. */
export async function activeEverywhere(user: Somebody) {
  const { id, name, email } = user
  const other = await person()
  const { topic } = await topicWith(0, { author: other })
  const post = await firstPostOf(topic)
  const poll = { question: 'Quand ?', options: ['Lundi', 'Mardi'].map((label) => ({ label, votes: 0 })) }
  await PostModel.updateOne({ _id: post._id }, { $set: { poll } })
  await react(post, user, 'thanks')
  await vote((await PostModel.findById(post._id).lean<Post>()) ?? post, user, [0])
  await markRead(id, topic._id, 1)
  await setWatch(user, { kind: 'theme', id: 'circular' }, 'track')
  await savePreferences(id, await preferencesFor(id))
  await saveDraft(user, '/topics', { title: name, body: `Je suis ${name}` })
  await hold(user, { body: `Bonjour, ${name}`, submission: form() }, boundless, topic)
  await flag({
    subject: { kind: 'post', id: String(post._id) },
    reporter: user,
    rule: 'respect',
    text: `Écrivez-moi : ${email}`,
  })
  await recordAct({ act: 'member.signedOut', by: other.id, subject: { kind: 'member', id, label: name } })

  const mine = await reply(topic._id, user, { body: 'Un mot', submission: form() })
  await editPost(mine, { body: 'Un autre mot' })
  await deletePost(await reply(topic._id, user, { body: name, submission: form() }), user)
  await reply(topic._id, other, { body: quote(mine, name), submission: form() })

  const file = { owner: id, name: `${name}.jpg`, type: 'image/jpeg', content: await photograph(60, 60) }
  await setPhoto(id, await storeFile({ ...file, purpose: 'photo' }))
  await storeFile({ ...file, purpose: 'attachment' })

  await placed(user, 'member')
  const unclaimed = await OrganisationModel.findOne({
    claimed: false,
    slug: { $ne: 'les-ecossolies' },
  }).lean()
  if (unclaimed) await claim(unclaimed, user, `Je suis ${name}`)
  const event = await publishedEvent({
    speakers: [{ name, bio: `${name} répare` }],
    admission: { questions: [{ text: 'Qui êtes-vous ?', required: false }] },
  })
  await EventModel.updateOne({ _id: event._id }, { $set: { 'speakers.0.member': id } })
  await register(await eventById(event._id), user, { ...onSite, answers: [name], showName: true })
  await invite(event._id, [email], other.id)
  await jobsAreDone()
  await keepSubscription(id, {
    endpoint: 'https://push.example/quillard',
    keys: { p256dh: 'une-cle', auth: 'un-secret' },
  })
}
