import { expect } from 'chai'
import mongoose from 'mongoose'
import { AuditModel } from '../../../models/audit.js'
import { ChallengeModel } from '../../../models/challenge.js'
import { loadReference } from '../../../models/reference.js'
import { changeSettings } from '../../../models/settings.js'
import { ThemeModel } from '../../../models/theme.js'
import { UserModel } from '../../../models/user.js'
import { signUpFields, submit } from '../../support/account.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { letterTo, pathIn } from '../../support/letters.js'
import { member, memberPassword, person } from '../../support/member.js'
import { read, words } from '../../support/page.js'

const administrator = () => member({ name: 'Anlia Saïd', roles: ['administrator'] })

async function acts(): Promise<string[]> {
  return (await AuditModel.find().sort({ _id: 1 }).lean()).map(({ act }) => act)
}

describe('the administrators’ desk', () => {
  beforeEach(freshWorld)

  it('shows what waits, and charts as pictures with their figures beside them', async () => {
    const { browser } = await administrator()
    await mongoose.connection.collection('jobs').insertOne({
      name: 'deliver-letter',
      data: { letter: 'password-reset' },
      failedAt: new Date(),
      failReason: 'no route',
      failCount: 6,
      nextRunAt: null,
    })
    const { text } = await browser.get('/administration')
    expect(words(text)).to.include('1 tâche en échec').and.include('Inscriptions')
    expect(text).to.match(
      /<img src="\/administration\/charts\/signUps\/light"[^>]* alt="Inscriptions par semaine/,
    )
    for (const scheme of ['light', 'dark']) {
      const chart = await browser.get(`/administration/charts/signUps/${scheme}`)
      expect(chart.headers['content-type']).to.include('image/svg+xml')
      expect(chart.body.toString()).to.match(/^<svg/)
    }
  })

  it('has a failed job tried again, or given up, and logs it', async () => {
    const { browser } = await administrator()
    const failed = {
      name: 'tend-events',
      data: {},
      failedAt: new Date(),
      failReason: 'no',
      failCount: 6,
      nextRunAt: null,
    }
    const jobs = mongoose.connection.collection('jobs')
    const [{ insertedId: first }, { insertedId: second }] = [
      await jobs.insertOne({ ...failed, disabled: true }),
      await jobs.insertOne({ ...failed, disabled: true }),
    ]
    const page = '/administration/jobs?state=failed'
    expect(words((await browser.get(page)).text)).to.include('tend-events')
    await submit(browser, page, {}, `/administration/jobs/${first}/attempt`)
    await submit(browser, page, {}, `/administration/jobs/${second}/removal`)
    expect((await jobs.findOne({ _id: first }))?.nextRunAt).to.be.instanceOf(Date)
    expect(await jobs.findOne({ _id: second })).to.equal(null)
    expect(await acts()).to.deep.equal(['job.retried', 'job.discarded'])
    expect((await submit(browser, '/account', {}, `/administration/jobs/${second}/attempt`)).status).to.equal(
      404,
    )
  })

  it('tells how the hub is, and what became of a trial letter', async () => {
    const { user, browser } = await administrator()
    expect(words((await browser.get('/administration/health')).text)).to.include('Base de données')
    const tried = await submit(browser, '/administration/health', {}, '/administration/health/letter')
    expect(words(tried.text)).to.include('La lettre attend dans')
    expect((await letterTo(user.email)).subject).to.equal('Lettre d’essai d’Essaim')
  })
})

describe('members, administered', () => {
  beforeEach(freshWorld)

  it('are found by the beginning of a name or of an address, and by role', async () => {
    const { browser } = await administrator()
    await person({ name: 'Zéphyrine Quillard', email: 'zq@exemple.fr' })
    await person({ name: 'Yann Lebreton', roles: ['moderator'] })
    const found = async (query: string) => {
      const html = (await browser.get(`/administration/members?${query}`)).text
      return ['Zéphyrine Quillard', 'Yann Lebreton'].filter((name) => html.includes(name))
    }
    expect(await found('search=quill')).to.deep.equal(['Zéphyrine Quillard'])
    expect(await found('search=ZQ@')).to.deep.equal(['Zéphyrine Quillard'])
    expect(await found('role=moderator')).to.deep.equal(['Yann Lebreton'])
    expect(await found('search=.*')).to.have.length(2)
  })

  it('are given a role and lose it, with a reason that the log keeps', async () => {
    const { browser } = await administrator()
    const { id, name } = await person({ name: 'Yann Lebreton' })
    const page = `/administration/members/${id}`
    const change = (fields: object) =>
      submit(browser, page, { role: 'moderator', ...fields }, `${page}/roles`)
    expect((await change({ change: 'grant' })).status).to.equal(422)
    expect((await change({ change: 'grant', reason: `Parce que ${name}` })).status).to.equal(422)
    expect((await change({ change: 'grant', reason: 'Élu en mars' })).status).to.equal(303)
    expect((await UserModel.findById(id).lean())?.roles).to.deep.equal(['moderator'])
    await change({ change: 'revoke', reason: 'Fin de mandat' })
    expect((await UserModel.findById(id).lean())?.roles).to.deep.equal([])
    const entries = await AuditModel.find().sort({ _id: 1 }).lean()
    expect(entries.map(({ act, details }) => [act, details?.reason])).to.deep.equal([
      ['role.granted', 'Élu en mars'],
      ['role.revoked', 'Fin de mandat'],
    ])
  })

  it('never lose their last administrator', async () => {
    const { user, browser } = await administrator()
    const page = `/administration/members/${user.id}`
    const refused = await submit(
      browser,
      page,
      { role: 'administrator', change: 'revoke', reason: 'Fatigue' },
      `${page}/roles`,
    )
    expect(refused.status).to.equal(409)
    expect((await UserModel.findById(user.id).lean())?.roles).to.deep.equal(['administrator'])
  })

  it('are signed out everywhere, and confirmed by hand when no letter arrives', async () => {
    const { browser } = await administrator()
    const other = await member({ name: 'Yann Lebreton' })
    const page = `/administration/members/${other.user.id}`
    await submit(browser, page, {}, `${page}/sessions/sign-out`)
    expect((await other.browser.get('/account')).status).to.equal(303)
    await submit(await visitor(), '/sign-up', { ...signUpFields, email: 'attend@exemple.fr' })
    const waiting = (await browser.get('/administration/members')).text
    const action = /action="(\/administration\/members\/pending\/\w+\/confirmation)"/.exec(waiting)?.[1] ?? ''
    await submit(browser, '/administration/members', {}, action)
    expect(
      await UserModel.exists({ email: 'attend@exemple.fr', emailConfirmedAt: { $exists: true } }),
    ).not.to.equal(null)
    expect(await acts()).to.deep.equal(['member.signedOut', 'member.confirmed'])
  })

  it('enter by invitation, once, when sign-up is closed', async () => {
    const { user, browser } = await administrator()
    await changeSettings({ openSignUp: false, moderateFirstPosts: false }, user)
    expect(words(await read('/sign-up'))).to.include('Les inscriptions sont sur invitation')
    const closed = await submit(await visitor(), '/sign-in', signUpFields, '/sign-up')
    expect(closed.status).to.equal(403)
    await submit(browser, '/administration/members/invitation', { name: 'Marie', email: 'marie@exemple.fr' })
    const path = pathIn(await letterTo('marie@exemple.fr'))
    const guest = await visitor()
    const { email: _, ...fields } = signUpFields
    const welcomed = await submit(guest, path, { ...fields, password: memberPassword })
    expect(welcomed.headers.location).to.equal('/')
    expect((await guest.get('/account')).text).to.include('marie@exemple.fr')
    expect((await (await visitor()).get(path)).status).to.equal(410)
  })
})

describe('the reference data, edited', () => {
  const page = '/administration/reference/themes/food'
  let before: Record<string, unknown>

  beforeEach(async () => {
    await freshWorld()
    before = (await mongoose.connection.collection('themes').findOne({ _id: 'food' as never })) ?? {}
  })
  afterEach(async () => {
    await mongoose.connection.collection('themes').replaceOne({ _id: 'food' as never }, before)
    await ChallengeModel.deleteMany({ slug: 'un-defi-de-plus' })
    await ChallengeModel.updateMany({}, { $unset: { retired: 1 } })
  })

  const fields = (change: object) => {
    const { name, invitation } = before as {
      name: { fr: string; en: string }
      invitation: { fr: string; en: string }
    }
    return {
      'name.fr': name.fr,
      'name.en': name.en,
      'invitation.fr': invitation.fr,
      'invitation.en': invitation.en,
      ...change,
    }
  }

  it('keeps who changed what, is not overwritten at the next start, and goes back', async () => {
    const { browser } = await administrator()
    const { name } = before as { name: { fr: string } }
    await submit(browser, page, fields({ 'name.fr': 'Bien manger' }))
    expect((await ThemeModel.findById('food').lean())?.name?.fr).to.equal('Bien manger')
    expect(words(await read('/themes/alimentation'))).to.include('Bien manger')
    await loadReference()
    expect((await ThemeModel.findById('food').lean())?.name?.fr).to.equal('Bien manger')
    const { text } = await browser.get(page)
    expect(words(text)).to.include('Anlia Saïd')
    const reversal = /action="([^"]+\/reversal)"/.exec(text)?.[1] ?? ''
    await submit(browser, page, {}, reversal)
    expect((await ThemeModel.findById('food').lean())?.name?.fr).to.equal(name.fr)
    expect(await acts()).to.deep.equal(['reference.changed', 'reference.changed'])
  })

  it('is not changed by an empty field, and says where', async () => {
    const { browser } = await administrator()
    const refused = await submit(browser, page, fields({ 'name.fr': '' }))
    expect(refused.status).to.equal(422)
    expect(words(refused.text)).to.include('Remplissez ce champ')
  })

  it('gains a challenge, and retires one whose address still answers', async () => {
    const { browser } = await administrator()
    const added = await submit(
      browser,
      '/administration/reference/challenges/new',
      {
        territory: 'mayotte',
        titleFr: 'Un défi de plus',
        titleEn: 'One challenge more',
        summaryFr: 'Pour voir.',
        summaryEn: 'To see.',
        themes: 'food',
      },
      '/administration/reference/challenges',
    )
    const path = added.headers.location ?? ''
    expect(words(await read(path))).to.include('Un défi de plus')
    expect(words(await read('/challenges'))).to.include('Un défi de plus')
    const desk = '/administration/reference/challenges/mayotte~un-defi-de-plus'
    await submit(browser, desk, {
      'title.fr': 'Un défi de plus',
      'title.en': 'One challenge more',
      'summary.fr': 'Pour voir.',
      'summary.en': 'To see.',
      themes: ['food', 'circular'],
      retired: 'true',
    })
    expect(words(await read(path))).to.include('Ce défi est refermé')
    expect(words(await read('/challenges'))).not.to.include('Un défi de plus')
  })
})
