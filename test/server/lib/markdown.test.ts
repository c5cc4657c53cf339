import { expect } from 'chai'
import { renderMarkdown } from '../../../server/lib/markdown.js'

describe('renderMarkdown', () => {
  for (const [what, text, html] of [
    ['emphasis', '**gras** et *italique*', '<p><strong>gras</strong> et <em>italique</em></p>\n'],
    ['line ends as people type them', 'un\ndeux', '<p>un<br />\ndeux</p>\n'],
    ['headings below those of the page', '# Titre', '<h3>Titre</h3>\n'],
    ['headings without a level left out', '# A\n\n#### B', '<h3>A</h3>\n<h4>B</h4>\n'],
    ['links inside the hub as they are', '[a](/topics/1)', '<p><a href="/topics/1">a</a></p>\n'],
    [
      'links elsewhere as not vouched for',
      'https://exemple.fr/a',
      '<p><a href="https://exemple.fr/a" rel="nofollow ugc noopener">https://exemple.fr/a</a></p>\n',
    ],
    [
      'a bare address, without the stop behind it',
      'Voir www.exemple.fr/a.',
      '<p>Voir <a href="http://www.exemple.fr/a" rel="nofollow ugc noopener">www.exemple.fr/a</a>.</p>\n',
    ],
    ['no address where a space was forgotten', 'Fin.La suite', '<p>Fin.La suite</p>\n'],
    [
      'pictures as links',
      '![plan](https://exemple.fr/p.png)',
      '<p><a href="https://exemple.fr/p.png" rel="nofollow ugc noopener">plan</a></p>\n',
    ],
    ['no line that begins with a French sign', 'Ah ? `a ? b`', '<p>Ah\u202f? <code>a ? b</code></p>\n'],
    ['straight quotes as they are', '"a" -- b...', '<p>"a" -- b...</p>\n'],
    ['a list that begins at three', '3. a', '<ol start="3">\n<li>a</li>\n</ol>\n'],
  ]) {
    it(`writes ${what}`, () => expect(renderMarkdown(text ?? '')).equal(html))
  }

  const dangerous = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A;&#x61;vascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)',
    '![" onerror="alert(1)](https://exemple.fr/x.png)',
    '![x](https://exemple.fr/"onerror="alert(1))',
    '[x](https://exemple.fr/" onclick="alert(1))',
    '[x](https://exemple.fr "title" onmouseover="alert(1))',
    '<https://exemple.fr/"onmouseover=alert(1)>',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '[x](//exemple.fr/pirate)',
    '[x](\\\\exemple.fr/pirate)',
    '```"><script>alert(1)</script>\ncode\n```',
    '`<script>alert(1)</script>`',
    '|a|\n|-|\n|<img src=x onerror=alert(1)>|',
    '# <script>alert(1)</script>',
    '> <style>*{display:none}</style>',
    '<form action=/sign-out><button>x</button></form>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><img src=x onerror=alert(1)>-->',
    '[x](https://exemple.fr/\u2028javascript:alert(1))',
    '<base href="https://exemple.fr">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    `${'['.repeat(500)}x${']('.repeat(500)}javascript:alert(1)`,
  ]
  for (const text of dangerous) {
    it(`disarms ${JSON.stringify(text.slice(0, 70))}`, () => {
      const html = renderMarkdown(text)
      const tags = html.match(/<[^>]*>/g) ?? []
      for (const tag of tags) {
        expect(tag).match(
          /^<\/?(p|br|hr|h[3-6]|blockquote|pre|code|[uo]l|li|strong|em|s|a|table|t[hrd]|thead|tbody)\b/,
        )
        expect(tag)
          .not.match(/\son\w+\s*=/i)
          .not.match(/\sstyle\s*=/i)
        const href = /href="([^"]*)"/.exec(tag)?.[1]
        if (href !== undefined) expect(href).match(/^(https?:\/\/|mailto:|\/(?![/\\])|#)/)
      }
    })
  }

  it('takes twenty thousand signs of any kind within a second', () => {
    for (const unit of [
      '[',
      '*',
      '_',
      '`',
      '> ',
      '- ',
      '![](',
      '<a ',
      '&#',
      '|',
      'www.',
      'a@a.',
      '~',
      '# \n',
    ]) {
      const started = performance.now()
      renderMarkdown(unit.repeat(20_000 / unit.length))
      expect(performance.now() - started, unit).below(1000)
    }
  })
})

describe('files of the hub in Markdown', () => {
  const address = '/files/0123456789abcdef01234567/plan.webp'
  const files = new Map([
    [address, { note: 'WEBP, 2 ko', picture: { address: `${address}?width=720`, width: 720, height: 480 } }],
  ])

  it('show as pictures when this text may show them, and are links otherwise', () => {
    expect(renderMarkdown(`![Le plan](${address})`, { files })).to.include(
      `<img src="${address}?width=720" alt="Le plan" width="720"`,
    )
    expect(renderMarkdown(`![Le plan](${address})`)).to.equal(`<p><a href="${address}">Le plan</a></p>\n`)
    expect(renderMarkdown('![x](https://ailleurs.example/p.png)', { files })).not.to.include('<img')
  })
})
