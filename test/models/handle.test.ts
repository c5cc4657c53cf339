import { expect } from 'chai'
import { giveHandle, giveMissingHandles, handleFor } from '../../models/handle.js'
import { UserModel } from '../../models/user.js'
import { freshWorld } from '../support/hub.js'
import { person } from '../support/member.js'

describe('a handle', () => {
  beforeEach(freshWorld)

  const handleOf = async ({ id }: { id: string }) => (await UserModel.findById(id).lean())?.handle

  it('is a name without accents, capitals, spaces or marks', () => {
    expect(handleFor('Éléonore d’Œuvre-Naïs')).to.equal('eleonore-d-oeuvre-nais')
    expect(handleFor('…')).to.equal('membre')
    expect(handleFor(`${'a'.repeat(39)} b`)).to.equal('a'.repeat(39))
  })

  it('is numbered when the name is taken', async () => {
    const people = [await person({ name: 'Zoé Martin' }), await person({ name: 'Zoe Martin' })]
    expect(await Promise.all(people.map(handleOf))).to.deep.equal(['zoe-martin', 'zoe-martin-2'])
  })

  it('is everybody’s own when ten of one name come at once', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => person({ name: 'Awa Diop' })))
    const handles = await Promise.all(people.map(handleOf))
    expect(new Set(handles).size).to.equal(10)
    for (const handle of handles) expect(handle).to.match(/^awa-diop(-\d+)?$/)
  })

  it('stays what it is, and is given to who has none yet', async () => {
    const one = await person({ name: 'Awa Diop' })
    await UserModel.updateOne({ _id: one.id }, { $set: { name: 'Awa Traoré' } })
    const stored = await UserModel.findById(one.id).lean()
    if (stored) await giveHandle(stored)
    expect(await handleOf(one)).to.equal('awa-diop')
    await UserModel.updateOne({ _id: one.id }, { $unset: { handle: 1 } })
    await giveMissingHandles()
    expect(await handleOf(one)).to.equal('awa-traore')
  })
})
