import { expect } from 'chai'
import {
  askDeletion,
  cancelDeletion,
  deleteAccount,
  deleteDueAccounts,
} from '../../../models/account/deletion.js'
import { askEmailChange } from '../../../models/account/email-change.js'
import { askPasswordReset } from '../../../models/account/password-reset.js'
import { askDataExport } from '../../../models/data-export.js'
import { indexMember } from '../../../models/member/search.js'
import { type PersonalDomain, personalData } from '../../../models/personal-data.js'
import { UserModel } from '../../../models/user.js'
import { findEverywhere } from '../../support/everywhere.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo, letterTo } from '../../support/letters.js'
import { member, memberPassword, person } from '../../support/member.js'
import { read, words } from '../../support/page.js'
import { topicWith } from '../../support/topics.js'
import { activeEverywhere, spokenOf } from '../../support/traces.js'

const name = 'Zéphyrine Quillard'
const email = 'zephyrine@exemple.fr'
const nextMonth = new Date(Date.now() + 30 * 24 * 3600 * 1000)

/** A member who has left something of themselves wherever a member can. */
async function everywhere() {
  const { user, browser } = await member({ name, email, territory: 'mayotte' })
  const { path } = await topicWith(2, { author: user, title: 'Comment débute une ressourcerie' })
  await askPasswordReset(email, 'somewhere')
  await askEmailChange(user.id, { email: 'quillard@exemple.fr', password: memberPassword }, 'somewhere')
  await askDataExport(user.id)
  const spoken = await spokenOf({ ...user, email })
  await activeEverywhere({ ...user, email })
  await indexMember(user.id)
  return { user, browser, path, spoken }
}

const personal = [name, 'Quillard', 'zephyrine', email, 'quillard@exemple.fr']

/** Where a member's id may stay: it signs what they wrote, and leads to nobody. */
const signature = new RegExp(
  `^(${[
    'posts \\S+ \\.(author|deletedBy)',
    'topics \\S+ \\.(author|lastPostAuthor|participants\\.\\d+)',
    'search_entries \\S+ \\.author',
    'audit_entries \\S+ \\.(by|subject\\.id)',
    'registrations \\S+ \\.user',
  ].join('|')}): `,
)

async function farewell(): Promise<void> {
  const { deleteAccountJob } = await import('../../../server/jobs/delete-account.js')
  const { id } = await leaver()
  await deleteAccountJob({ user: id })
}

async function leaver() {
  const found = await UserModel.findOne({ email }).lean()
  if (!found) throw new Error('gone already')
  return { id: String(found._id) }
}

async function dueNow(id: string) {
  await UserModel.updateOne({ _id: id }, { $set: { deletionDueAt: new Date() } })
}

describe('leaving the hub', function () {
  this.timeout(30_000)
  beforeEach(freshWorld)

  it('leaves nothing personal in any document of any collection', async () => {
    const { user, path, spoken } = await everywhere()
    expect(await findEverywhere(personal)).to.have.length.above(5)
    await askDeletion(user.id, memberPassword)
    await jobsAreDone()
    await dueNow(user.id)
    await farewell()
    const [goodbye, ...others] = await lettersTo(email)
    expect(goodbye?.text).to.include('ancien membre')
    expect(others).to.deep.equal([])
    const { OutboxModel } = await import('../../../models/outbox.js')
    await OutboxModel.deleteMany({ to: email })
    expect(await findEverywhere(personal)).to.deep.equal([])
    const signed = await findEverywhere([user.id])
    expect(signed.filter((place) => !signature.test(place))).to.deep.equal([])
    expect(words(await read(path)))
      .to.match(/ancien membre/i)
      .and.include('Le premier message')
    expect(words(await read(spoken.path)))
      .to.include('Merci @ancien membre !')
      .and.include('ancien membre Le premier message')
  })

  it('is completed by the next attempt when it is cut off between any two steps', async () => {
    const table = personalData as PersonalDomain[]
    const domains = [...table]
    try {
      for (let step = 0; step <= domains.length; step += 1) {
        await freshWorld()
        const user = await person({ name, email })
        await Promise.all([topicWith(1, { author: user }), askPasswordReset(email, 'somewhere')])
        await dueNow(user.id)
        const crash: PersonalDomain = {
          domain: 'crash',
          collect: async () => ({}),
          forget: () => Promise.reject(new Error('the plug is pulled')),
        }
        table.splice(0, table.length, ...domains.slice(0, step), crash, ...domains.slice(step))
        await deleteAccount(user.id).then(
          () => expect.fail('it was not cut off'),
          () => undefined,
        )
        table.splice(0, table.length, ...domains)
        await deleteAccount(user.id)
        expect(await findEverywhere(personal), `cut off before step ${step}`).to.deep.equal([])
      }
    } finally {
      table.splice(0, table.length, ...domains)
    }
  })

  it('waits seven days, and not one moment longer', async () => {
    const user = await person({ email })
    await askDeletion(user.id, memberPassword)
    const almost = new Date(Date.now() + 7 * 24 * 3600 * 1000 - 60_000)
    expect(await deleteAccount(user.id, almost)).to.equal(undefined)
    const due = new Date(Date.now() + 7 * 24 * 3600 * 1000 + 1000)
    expect(await deleteAccount(user.id, due)).to.include({ email })
    expect(await deleteAccount(user.id, due)).to.equal(undefined)
  })

  it('is taken back by whoever comes back in time, and by nobody once it has begun', async () => {
    const user = await person({ email })
    await askDeletion(user.id, memberPassword)
    await cancelDeletion(user.id)
    expect(await deleteAccount(user.id, nextMonth)).to.equal(undefined)
    await UserModel.updateOne({ _id: user.id }, { $set: { deletionBegunAt: new Date() } })
    const failure = await cancelDeletion(user.id).catch((error) => error)
    expect(failure).to.include({ status: 409 })
  })

  it('is refused to the last administrator, even when two of them leave at once', async () => {
    const [first, second] = [
      await person({ roles: ['administrator'] }),
      await person({ roles: ['administrator'] }),
    ]
    await Promise.allSettled([askDeletion(first.id, memberPassword), askDeletion(second.id, memberPassword)])
    const staying = await UserModel.countDocuments({
      roles: 'administrator',
      deletionDueAt: { $exists: false },
    })
    expect(staying).to.be.at.least(1)
  })

  it('is put on its way once it is due, and not before', async () => {
    const user = await person({ email })
    await askDeletion(user.id, memberPassword)
    await deleteDueAccounts()
    expect(await UserModel.exists({ email })).not.to.equal(null)
    await dueNow(user.id)
    await deleteDueAccounts()
    await letterTo(email, 1)
    for (let tries = 0; tries < 100 && (await UserModel.exists({ email })); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await UserModel.exists({ email })).to.equal(null)
  })
})
