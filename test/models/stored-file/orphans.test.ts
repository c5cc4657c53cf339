import { expect } from 'chai'
import { Types } from 'mongoose'
import { attachFiles } from '../../../models/stored-file/attachment.js'
import { removeOrphans, waitingMilliseconds } from '../../../models/stored-file/orphans.js'
import { storePicture } from '../../../models/stored-file/picture.js'
import { StoredChunkModel, StoredFileModel, storedFileById, storeFile } from '../../../models/stored-file.js'
import { photograph } from '../../support/files.js'
import { freshWorld } from '../../support/hub.js'

const owner = String(new Types.ObjectId())

describe('files that nothing holds', () => {
  beforeEach(freshWorld)

  it('go after a day, with their copies; attached ones stay', async () => {
    const free = await storePicture(
      { owner, name: 'a.jpg', purpose: 'attachment', content: await photograph() },
      { largest: 800, narrower: [200] },
    )
    const held = await storePicture(
      { owner, name: 'b.jpg', purpose: 'attachment', content: await photograph() },
      { largest: 800, narrower: [200] },
    )
    await attachFiles([held.id], { kind: 'post', id: 'p' }, owner)
    expect(await removeOrphans()).to.equal(0)
    const later = new Date(Date.now() + waitingMilliseconds + 2000)
    await removeOrphans(later)
    expect(await storedFileById(free.id)).to.equal(undefined)
    expect((await storedFileById(held.id))?.copies).to.have.length(1)
    expect(await StoredFileModel.countDocuments()).to.equal(2)
    expect(await StoredChunkModel.countDocuments()).to.equal(2)
  })

  it('and so does content whose file was never written', async () => {
    await StoredChunkModel.collection.insertOne({
      files_id: new Types.ObjectId(),
      n: 0,
      data: Buffer.from('x'),
    })
    const kept = await storeFile({
      owner,
      name: 'k',
      type: 'text/plain',
      purpose: 'resource',
      content: Buffer.from('y'),
    })
    await attachFiles([kept.id], { kind: 'post', id: 'p' }, owner)
    await removeOrphans(new Date(Date.now() + waitingMilliseconds + 2000))
    expect(await StoredChunkModel.countDocuments()).to.equal(1)
  })
})
