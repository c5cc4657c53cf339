import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'
import { heading, read, words } from '../../support/page.js'
import { topicWith } from '../../support/topics.js'

describe('/api', () => {
  beforeEach(freshWorld)

  for (const [locale, title] of [
    ['fr', 'Données ouvertes et API'],
    ['en', 'Open data and API'],
  ] as const) {
    it(`is whole in ${locale}`, async () => {
      const html = await read('/api', locale)
      expect(heading(html)).equal(title)
      expect(words(html)).not.match(/undefined|\[object|\{\{|\bapi\./)
      expect(html).not.match(/ style="|<style|<script(?! type="module" src)/)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).eql([])
      const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(anchors.filter((id) => !ids.includes(id))).eql([])
    })
  }

  it('shows every operation, parameter, answer and schema of openapi.json', async () => {
    const { body: document } = await (await visitor())
      .get('/api/v1/openapi.json')
      .set('Accept-Language', 'fr')
    const html = await read('/api')
    const text = words(html)
    interface Shown {
      operationId: string
      summary: string
      parameters: { name: string; description: string }[]
      responses: Record<string, { description: string }>
    }
    const offered = Object.entries(document.paths as Record<string, Record<string, Shown>>).flatMap(
      ([path, methods]) => Object.values(methods).map((operation) => [path, operation] as const),
    )
    for (const [path, { operationId, summary, parameters, responses }] of offered) {
      expect(html).include(`id="${operationId}"`).include(`data-path="${path}"`)
      expect(text).include(words(summary))
      for (const { name, description } of parameters) {
        expect(html).include(`id="${operationId}-${name}"`)
        expect(description, `${operationId} ${name}`).match(/\S/)
      }
      for (const { description } of Object.values(responses)) expect(text).include(words(description))
    }
    for (const [name, { properties }] of Object.entries(document.components.schemas) as [
      string,
      { properties: object },
    ][]) {
      const section = html.slice(html.indexOf(`id="schema-${name}"`)).split('</section>')[0]
      for (const field of Object.keys(properties)) expect(section, name).include(`<code>${field}</code>`)
    }
    expect(html).include('<code>collective.members</code>').include('<code>errors[].field</code>')
  })

  it('describes itself in the language of the reader', async () => {
    const reader = await visitor()
    const [fr, en] = await Promise.all(
      ['fr', 'en'].map((language) => reader.get('/api/v1/openapi.json').set('Accept-Language', language)),
    )
    expect(fr?.text).include('Combien par page').include('null tant qu’il n’y en a pas')
    expect(en?.text).include('How many on a page').not.include('par page')
    expect(en?.text).not.match(/"description":"api\./)
  })

  it('gives absolute addresses from the public address, and the liveliest topic as an example', async () => {
    const { config } = await import('../../../server/config.js')
    const { topic } = await topicWith(0)
    const html = await read('/api')
    expect(html).include(`curl '<span data-trial="address">${config.publicUrl}/api/v1/themes</span>'`)
    expect(html).include(`${config.publicUrl}/api/v1/topics/${topic._id}`)
  })

  for (const [asked, status, location] of [
    ['listTopics?theme=food&limit=&after=', 303, '/api/v1/topics?theme=food'],
    ['listThemes?limit=&after=', 303, '/api/v1/themes'],
    ['showTerritory?slug=mayotte', 303, '/api/v1/territories/mayotte'],
    [
      'showTerritory?slug=%2F%2Felsewhere.example%2F%3Fa',
      303,
      '/api/v1/territories/%2F%2Felsewhere.example%2F%3Fa',
    ],
    ['listThemes?next=https://elsewhere.example', 303, '/api/v1/themes'],
    ['showTerritory?slug=', 422, undefined],
    ['showTopic', 422, undefined],
    ['eraseEverything', 404, undefined],
    ['createTopic', 404, undefined],
  ] as const) {
    it(`leads the form of a browser without a script on: ${asked}`, async () => {
      const answer = await (await visitor()).get(`/api/trials/${asked}`)
      expect(answer.status).equal(status)
      expect(answer.headers.location).equal(location)
      if (!location) expect(answer.headers['content-type']).match(/problem\+json/)
    })
  }

  for (const method of ['post', 'put', 'patch', 'delete'] as const) {
    it(`answers 405 to ${method} where it means nothing, and says what does`, async () => {
      const reader = await visitor()
      const origin = 'https://exemple.fr'
      const answer = await reader[method]('/api/v1/themes').set('Origin', origin).send({ title: 'x' })
      expect(answer.status).equal(405)
      expect(answer.headers.allow).equal('GET, HEAD, OPTIONS')
      expect(answer.headers['content-type']).match(/^application\/problem\+json/)
      expect(JSON.parse(answer.text)).include({ status: 405, instance: '/api/v1/themes' })
      await reader[method]('/api/v1/nothing').set('Origin', origin).expect(404)
    })
  }

  it('still answers HEAD and OPTIONS', async () => {
    const reader = await visitor()
    await reader.head('/api/v1/themes').expect(200)
    await reader.options('/api/v1/themes').expect(204).expect('Allow', 'GET, HEAD, OPTIONS')
    await reader.options('/api/v1/topics').expect(204).expect('Allow', 'GET, POST, HEAD, OPTIONS')
  })
})
