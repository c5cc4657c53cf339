import { mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { root } from '../../../server/root.js'
import { freshWorld, hub } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { tokenHolder } from '../../support/tokens.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

/** A client as somebody would write it over the generated types: each function is one operation. */
const client = `
import type { components, paths } from './essaim.js'

type Get<P extends keyof paths> = paths[P]['get']
type Query<P extends keyof paths> = Get<P> extends { parameters: { query?: infer Asked } } ? NonNullable<Asked> : never
type Path<P extends keyof paths> = Get<P> extends { parameters: { path?: infer Named } } ? Named : undefined
type Found<P extends keyof paths> =
  Get<P> extends { responses: { 200: { content: { 'application/json': infer Answer } } } } ? Answer : never
type Given<P extends keyof paths> =
  (Path<P> extends undefined ? { path?: undefined } : { path: Path<P> }) & { query?: Query<P> }

let base = ''
export function use(address: string): void { base = address }

async function get<P extends keyof paths>(template: P, given: Given<P>): Promise<Found<P>> {
  const values = (given.path ?? {}) as Record<string, string>
  const address = String(template).replace(/\\{(\\w+)\\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const query = new URLSearchParams(Object.entries(given.query ?? {}).map(([name, value]) => [name, String(value)]))
  const response = await fetch(base + address + '?' + query)
  if (!response.ok) {
    const problem = (await response.json()) as components['schemas']['Problem']
    throw new Error(problem.detail)
  }
  return response.json() as Promise<Found<P>>
}

let token = ''
export function speakWith(secret: string): void { token = secret }

type Schemas = components['schemas']

async function send(method: string, address: string, body?: object): Promise<Response> {
  const headers = { Authorization: 'Bearer ' + token, 'Content-Type': 'application/json' }
  const response = await fetch(base + address, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (!response.ok) throw new Error(((await response.json()) as Schemas['Problem']).detail)
  return response
}

export async function createTopic(given: Schemas['NewTopic']): Promise<Schemas['Topic']> {
  return (await send('POST', '/api/v1/topics', given)).json() as Promise<Schemas['Topic']>
}
export async function createPost(topic: string, given: Schemas['NewPost']): Promise<Schemas['Post']> {
  return (await send('POST', '/api/v1/topics/' + topic + '/posts', given)).json() as Promise<Schemas['Post']>
}
export async function editPost(post: string, edit: Schemas['PostEdit']): Promise<number> {
  const response = await send('PATCH', '/api/v1/posts/' + post, edit)
  return ((await response.json()) as Schemas['Post']).version
}
export async function deletePost(post: string): Promise<number> {
  return (await send('DELETE', '/api/v1/posts/' + post)).status
}
export async function addReaction(post: string): Promise<number> {
  return (await send('PUT', '/api/v1/posts/' + post + '/reactions/thanks')).status
}
export async function removeReaction(post: string): Promise<number> {
  return (await send('DELETE', '/api/v1/posts/' + post + '/reactions/thanks')).status
}
export async function voteInPoll(post: string, given: Schemas['PollVote']): Promise<(number | null)[]> {
  const answer = await send('PUT', '/api/v1/posts/' + post + '/vote', given)
  return ((await answer.json()) as Schemas['Post']).poll?.options.map((option) => option.votes) ?? []
}
export async function chooseAnswer(topic: string, given: Schemas['ChosenAnswer']): Promise<number> {
  return (await send('PUT', '/api/v1/topics/' + topic + '/answer', given)).status
}
export async function dropAnswer(topic: string): Promise<number> {
  return (await send('DELETE', '/api/v1/topics/' + topic + '/answer')).status
}
export async function listMasterclassRequests(): Promise<number[]> {
  const { data } = await get('/api/v1/masterclass-requests', {})
  return data.map((request) => request.demand)
}
export async function showMasterclassRequest(slug: string): Promise<string> {
  return (await get('/api/v1/masterclass-requests/{slug}', { path: { slug } })).title
}
export async function createMasterclassRequest(given: Schemas['NewMasterclassRequest']): Promise<string> {
  const answer = await send('POST', '/api/v1/masterclass-requests', given)
  return ((await answer.json()) as Schemas['MasterclassRequest']).slug
}
export async function secondMasterclassRequest(slug: string): Promise<number> {
  const answer = await send('PUT', '/api/v1/masterclass-requests/' + slug + '/second')
  return ((await answer.json()) as Schemas['MasterclassRequest']).demand
}
export async function takeBackMasterclassSecond(slug: string): Promise<number> {
  return (await send('DELETE', '/api/v1/masterclass-requests/' + slug + '/second')).status
}
export async function listNotifications(): Promise<string[]> {
  const { data } = (await (await send('GET', '/api/v1/notifications')).json()) as Schemas['Notifications']
  return data.map((notification) => notification.text)
}
export async function listPosts(id: string): Promise<number[]> {
  const { data } = await get('/api/v1/topics/{id}/posts', { path: { id } })
  return data.map((post) => post.reactions.thanks + post.version)
}
export async function showPost(id: string): Promise<string> {
  return (await get('/api/v1/posts/{id}', { path: { id } })).topic
}

const event = (slug: string) => '/api/v1/events/' + slug
export async function listEvents(): Promise<(number | undefined)[]> {
  const { data } = await get('/api/v1/events', { query: { mode: 'approval', place: 'onSite', format: 'masterclass' } })
  return data.map((found) => found.ways[0]?.left)
}
export async function showEvent(slug: string): Promise<string | null> {
  const found = await get('/api/v1/events/{slug}', { path: { slug } })
  return found.videoLink ?? found.questions[0]?.text ?? null
}
export async function createEvent(given: Schemas['NewEvent']): Promise<Schemas['Event']> {
  return (await send('POST', '/api/v1/events', given)).json() as Promise<Schemas['Event']>
}
export async function editEvent(slug: string, edit: Schemas['EventEdit']): Promise<Schemas['Event']> {
  return (await send('PATCH', event(slug), edit)).json() as Promise<Schemas['Event']>
}
export async function publishEvent(slug: string): Promise<string> {
  return ((await (await send('POST', event(slug) + '/publication')).json()) as Schemas['Event']).status
}
async function stop(slug: string, how: string, given: Schemas['EventStop']): Promise<string> {
  return ((await (await send('POST', event(slug) + how, given)).json()) as Schemas['Event']).status
}
export const postponeEvent = (slug: string, given: Schemas['EventStop']) => stop(slug, '/postponement', given)
export const cancelEvent = (slug: string, given: Schemas['EventStop']) => stop(slug, '/cancellation', given)
export async function createRegistration(slug: string, given: Schemas['NewRegistration']): Promise<string> {
  const made = await send('POST', event(slug) + '/registrations', given)
  return ((await made.json()) as Schemas['Registration']).status
}
export async function cancelRegistration(slug: string): Promise<number> {
  return (await send('DELETE', event(slug) + '/registrations')).status
}
export async function listRegistrations(): Promise<string[]> {
  const { data } = (await (await send('GET', '/api/v1/registrations')).json()) as Schemas['Registrations']
  return data.map((registration) => registration.event)
}
export async function listRegistrants(slug: string): Promise<Schemas['Registrant'][]> {
  const answer = await send('GET', event(slug) + '/registrations')
  return ((await answer.json()) as Schemas['Registrants']).data
}
export async function acceptRegistrations(slug: string, given: Schemas['Acceptance']): Promise<number> {
  return (await send('POST', event(slug) + '/registrations/acceptance', given)).status
}
export async function refuseRegistrations(slug: string, given: Schemas['Refusal']): Promise<number> {
  return (await send('POST', event(slug) + '/registrations/refusal', given)).status
}
export async function checkIn(slug: string, given: Schemas['CheckIn']): Promise<string | null> {
  return ((await (await send('POST', event(slug) + '/check-in', given)).json()) as Schemas['Registrant']).name
}
export async function markPresence(slug: string, id: string): Promise<number> {
  return (await send('PUT', event(slug) + '/registrations/' + id + '/presence')).status
}
export async function removePresence(slug: string, id: string): Promise<number> {
  return (await send('DELETE', event(slug) + '/registrations/' + id + '/presence')).status
}

export async function listTerritories(): Promise<string[]> {
  const { data } = await get('/api/v1/territories', { query: { wave: '1', limit: 100, theme: 'food' } })
  return data.flatMap((territory) => territory.challenges.map((challenge) => challenge.title.fr))
}
export async function showTerritory(slug: string): Promise<string | undefined> {
  const territory = await get('/api/v1/territories/{slug}', { path: { slug } })
  return territory.collective?.members[0] ?? territory.presentation?.en
}
export async function listThemes(): Promise<Map<string, number>> {
  const { data } = await get('/api/v1/themes', {})
  return new Map(data.map((theme) => [theme.name.en, theme.share]))
}
export async function listChallenges(territory: string): Promise<(number | null)[]> {
  const { data } = await get('/api/v1/challenges', { query: { territory } })
  return data.flatMap((challenge) => challenge.goals.map((goal) => goal.upTo))
}
export async function search(q: string): Promise<string[]> {
  const { data } = await get('/api/v1/search', { query: { q, kind: 'territory' } })
  return data.map((found) => found.title.fr)
}
export async function listOrganisations(territory: string): Promise<string[]> {
  const { data } = await get('/api/v1/organisations', { query: { territory, kind: 'network' } })
  return data.map((organisation) => organisation.name)
}
export async function showOrganisation(slug: string): Promise<boolean> {
  const organisation = await get('/api/v1/organisations/{slug}', { path: { slug } })
  return organisation.claimed
}
export async function listTopics(): Promise<Date[]> {
  const { data } = await get('/api/v1/topics', { query: { limit: 5 } })
  return data.map((topic) => new Date(topic.lastPostAt))
}
export async function showTopic(id: string): Promise<string[]> {
  const topic = await get('/api/v1/topics/{id}', { path: { id }, query: { limit: 10 } })
  return topic.posts.map((post) => (post.author?.name ?? '?') + ': ' + post.html)
}
`

/** Each line that ends in \`// no\` must be refused by the compiler, and no other. */
const wrong = `
import type { components, operations, paths } from './essaim.js'

declare const territory: components['schemas']['Territory']
declare const topic: components['schemas']['Topic']
export const presentation: string = territory.presentation.fr // no
export const misspelt = territory.nom // no
export const author: string = topic.author.name // no
export const when: Date = topic.createdAt // no
export const query: operations['listTerritories']['parameters']['query'] = { wave: '3' } // no
export const path: operations['showTopic']['parameters']['path'] = {} // no
export const address: keyof paths = '/api/v1/people' // no
export const unplaced: components['schemas']['NewRegistration'] = { way: 'upstairs' } // no
export const unnamed: string = ({} as components['schemas']['Registrant']).name // no
export const untitled: components['schemas']['NewTopic'] = { body: 'x', theme: 'food', also: [], kind: 'question' } // no
export const misnamed: components['schemas']['NewPost'] = { text: 'x' } // no
export const unversioned: components['schemas']['PostEdit'] = { body: 'x' } // no
export type Erasing = operations['deleteTopic'] // no
export const right: string = territory.slug
`

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
}

function refusals(files: string[]): { file: string; line: number; message: string }[] {
  const program = ts.createProgram(files, options)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    file: path.basename(file?.fileName ?? ''),
    line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

describe('A client generated from openapi.json', function () {
  this.timeout(60_000)
  let folder = ''

  before(async () => {
    await freshWorld()
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'essaim-client-')))
    const { url } = await hub()
    const types = astToString(await openapiTS(new URL('/api/v1/openapi.json', url)))
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
    await writeFile(path.join(folder, 'essaim.d.ts'), types)
    await writeFile(path.join(folder, 'client.ts'), client)
    await writeFile(path.join(folder, 'wrong.ts'), wrong)
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  })

  after(() => rm(folder, { recursive: true, force: true }))

  it('type-checks, and refuses what the API does not offer', () => {
    const found = refusals(['client.ts', 'wrong.ts'].map((file) => path.join(folder, file)))
    expect(found.filter(({ file }) => file !== 'wrong.ts')).eql([])
    const expected = wrong.split('\n').flatMap((line, index) => (line.endsWith('// no') ? [index] : []))
    expect([...new Set(found.map(({ line }) => line))]).eql(expected)
  })

  it('asks the running hub every operation', async () => {
    const { url } = await hub()
    const { topic } = await topicWith(2)
    const document = await (await fetch(`${url}/api/v1/openapi.json`)).json()
    const operations = Object.values(
      document.paths as Record<string, Record<string, { operationId: string }>>,
    ).flatMap((methods) => Object.values(methods))
    const { use, speakWith, ...asking } = await import(pathToFileURL(path.join(folder, 'client.ts')).href)
    expect(Object.keys(asking).sort()).eql(operations.map(({ operationId }) => operationId).sort())
    use(url)
    expect(await asking.listTerritories()).lengthOf.above(3)
    expect(await asking.showTerritory('nantes-metropole')).a('string')
    expect((await asking.listThemes()).size).equal(11)
    expect(await asking.listChallenges('mayotte')).an('array')
    expect(await asking.search('mayotte')).include('Mayotte')
    expect(await asking.listOrganisations('mayotte')).eql(['CRESS Mayotte'])
    expect(await asking.showOrganisation('les-ecossolies')).equal(false)
    expect(await asking.listTopics()).lengthOf(1)
    expect(await asking.showTopic(String(topic._id))).lengthOf(3)
    expect(await asking.listPosts(String(topic._id))).eql([1, 1, 1])
    const user = await person({ roles: ['moderator'] })
    const { secret } = await tokenHolder({ user })
    speakWith(secret)
    const made = await asking.createTopic({
      title: 'Une flotte partagée',
      body: 'Qui s’y met ?',
      theme: 'food',
      kind: 'question',
      pollQuestion: 'Combien de vélos ?',
      pollOptions: ['Dix', 'Vingt'],
    })
    expect(made.author.name).equal(user.name)
    const answer = await asking.createPost(made.id, { body: 'Nous aussi' })
    expect(await asking.showPost(answer.id)).equal(made.id)
    expect(await asking.editPost(answer.id, { body: 'Nous deux', version: answer.version })).equal(2)
    const another = String((await firstPostOf(topic))._id)
    expect(await asking.addReaction(another)).equal(204)
    expect(await asking.removeReaction(another)).equal(204)
    expect(await asking.voteInPoll(made.posts[0].id, { choices: [1] })).eql([0, 1])
    expect(await asking.chooseAnswer(made.id, { post: answer.id })).equal(204)
    expect(await asking.dropAnswer(made.id)).equal(204)
    expect(await asking.deletePost(answer.id)).equal(204)
    const wanted = { title: 'Tenir une légumerie', body: 'Par où commencer ?', theme: 'food' }
    const request = await asking.createMasterclassRequest(wanted)
    expect(await asking.showMasterclassRequest(request)).equal(wanted.title)
    expect(await asking.listMasterclassRequests()).lengthOf(1)
    speakWith((await tokenHolder()).secret)
    const demand = await asking.secondMasterclassRequest(request)
    expect(await asking.takeBackMasterclassSecond(request)).equal(204)
    expect(await asking.listMasterclassRequests()).eql([demand - 1])
    speakWith(secret)
    expect(await asking.listNotifications()).lengthOf(1)
    const event = await asking.createEvent({
      format: 'masterclass',
      title: 'Une flotte partagée',
      themes: ['mobility'],
      startsWall: '2042-03-12T14:00',
      endsWall: '2042-03-12T16:00',
      timeZone: 'Europe/Paris',
      mode: 'approval',
      onSite: 3,
      venue: { name: 'Solilab' },
      questions: [{ text: 'Pourquoi ?' }],
    })
    const { slug } = event
    expect((await asking.editEvent(slug, { onSite: 2 })).ways[0].capacity).equal(2)
    expect(await asking.publishEvent(slug)).equal('published')
    expect(await asking.listEvents()).eql([2])
    expect(await asking.showEvent(slug)).equal('Pourquoi ?')
    expect(await asking.createRegistration(slug, { way: 'onSite', answers: ['Pour voir'] })).equal(
      'requested',
    )
    const [{ id }] = await asking.listRegistrants(slug)
    expect(await asking.refuseRegistrations(slug, { ids: ['0'.repeat(24)] })).equal(204)
    expect(await asking.acceptRegistrations(slug, { ids: [id] })).equal(204)
    const [{ ticket, name }] = await asking.listRegistrants(slug)
    expect(await asking.checkIn(slug, { ticket })).equal(name)
    expect(await asking.removePresence(slug, id)).equal(204)
    expect(await asking.markPresence(slug, id)).equal(204)
    expect(await asking.listRegistrations()).eql([slug])
    expect(await asking.cancelRegistration(slug)).equal(204)
    expect(await asking.postponeEvent(slug, { reason: 'La salle est prise' })).equal('postponed')
    expect(await asking.cancelEvent(slug, { reason: 'Plus de salle' })).equal('cancelled')
  })
})
