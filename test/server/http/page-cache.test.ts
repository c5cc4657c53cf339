import { brotliDecompressSync } from 'node:zlib'
import { expect } from 'chai'
import { contentChanged } from '../../../models/content-version.js'
import { ThemeModel } from '../../../models/theme.js'
import { freshWorld, hub, visitor } from '../../support/hub.js'

describe('pages for signed-out readers', () => {
  beforeEach(freshWorld)
  afterEach(() => ThemeModel.updateOne({ _id: 'food' }, { $set: { 'name.fr': 'Alimentation' } }))

  it('begin no session', async () => {
    const answer = await (await visitor()).get('/themes').expect(200)
    expect(answer.headers).to.not.have.property('set-cookie')
  })

  it('answer 304 to who has them already, and only while they are the same', async () => {
    const anyone = await visitor()
    const { headers } = await anyone.get('/themes').expect(200)
    const etag = headers.etag ?? ''
    await anyone.get('/themes').set('if-none-match', etag).expect(304)
    await ThemeModel.updateOne({ _id: 'food' }, { $set: { 'name.fr': 'Bien manger' } })
    await contentChanged()
    const { text } = await anyone.get('/themes').set('if-none-match', etag).expect(200)
    expect(text).to.contain('Bien manger')
  })

  it('come compressed to who understands it', async () => {
    const { url } = await hub()
    await fetch(`${url}/themes`)
    const answer = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      import('node:http').then(({ get }) =>
        get(`${url}/themes`, { headers: { 'accept-encoding': 'br' } }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
          )
        }).on('error', reject),
      )
    })
    expect(answer.encoding).to.equal('br')
    expect(brotliDecompressSync(answer.body).toString()).to.contain('Alimentation')
  })

  it('keep each language and each scheme apart, whatever came first', async () => {
    const anyone = await visitor()
    const french = await anyone.get('/themes').set('accept-language', 'fr').expect(200)
    const english = await anyone.get('/themes').set('accept-language', 'en').expect(200)
    const dark = await anyone.get('/themes').set('cookie', 'scheme=dark').expect(200)
    expect(french.text).to.contain('<html lang="fr">')
    expect(english.text).to.contain('<html lang="en">')
    expect(dark.text).to.contain('data-scheme="dark"')
    expect((await anyone.get('/themes').set('accept-language', 'fr')).text).to.equal(french.text)
  })

  it('answer HEAD with the same headers and no body', async () => {
    const anyone = await visitor()
    const got = await anyone.get('/themes').set('accept-encoding', 'gzip').expect(200)
    const headed = await anyone.head('/themes').set('accept-encoding', 'gzip').expect(200)
    expect(headed.headers.etag).to.equal(got.headers.etag)
    expect(headed.text ?? '').to.equal('')
  })
})
