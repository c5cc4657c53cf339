import { expect } from 'chai'
import { InvalidConfiguration, readConfig } from '../../server/config.js'

describe('the configuration', () => {
  it('needs nothing: a fresh machine has no environment', () => {
    const config = readConfig({})
    expect(config.port).to.equal(3000)
    expect(config.dataDir).to.equal('./data')
    expect(config.publicUrl).to.equal('http://localhost:3000')
    expect(config.outbox).to.equal(true)
    expect(config.secure).to.equal(false)
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: '' }).port).to.equal(3000)
  })

  it('is secure when its public address is', () => {
    expect(readConfig({ PUBLIC_URL: 'https://essaim.example/' })).to.include({
      secure: true,
      publicUrl: 'https://essaim.example',
    })
  })

  it('keeps no outbox in production, where letters need a server', () => {
    expect(readConfig({ NODE_ENV: 'production' }).outbox).to.equal(false)
    expect(readConfig({ SMTP_URL: 'smtp://localhost' }).outbox).to.equal(false)
  })

  const wrong: [string, string][] = [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'essaim.example'],
    ['PUBLIC_URL', 'https://essaim.example/hub'],
    ['MONGODB_URI', 'postgres://localhost'],
    ['SESSION_SECRET', 'short'],
    ['SMTP_URL', 'http://localhost'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod'],
  ]
  for (const [name, value] of wrong) {
    it(`names ${name} when it is "${value}"`, () => {
      expect(() => readConfig({ [name]: value })).to.throw(InvalidConfiguration, name)
    })
  }

  it('names everything that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).to.throw(/PORT[\s\S]*LOG_LEVEL/)
  })
})
