import { expect } from 'chai'
import fc from 'fast-check'
import { localPath } from '../../../server/lib/local-path.js'

describe('localPath', () => {
  it('keeps paths of this site', () => {
    for (const path of ['/', '/account', '/topics/1-a?after=b#post-2', '/a//b']) {
      expect(localPath(path)).to.equal(path)
    }
  })

  it('knows no way out', () => {
    const ways = [
      '//a.example',
      '/\\a.example',
      '\\\\a.example',
      '/\t/a.example',
      '/\n/a.example',
      '/.//a.example',
      '/x/..//a.example',
      'https://a.example',
      'javascript:alert(1)',
      ' /account',
      '',
      undefined,
      ['/account'],
      { toString: () => '/account' },
      `/${'a'.repeat(3000)}`,
    ]
    for (const way of ways) expect(localPath(way), String(way)).to.equal(undefined)
  })

  it('never gives anything that a browser would read as another site', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '@', ':', 'a.example', '%2f', '?', '#')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = localPath(parts.join(''))
        if (path === undefined) return
        expect(new URL(path, 'https://essaim.example/page').origin).to.equal('https://essaim.example')
      }),
      { numRuns: 2000 },
    )
  })
})
