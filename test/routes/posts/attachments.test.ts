import { expect } from 'chai'
import { PostModel } from '../../../models/post.js'
import { StoredFileModel } from '../../../models/stored-file.js'
import { photograph, sendFile } from '../../support/files.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { member, send } from '../../support/member.js'
import { words } from '../../support/page.js'
import { topicWith } from '../../support/topics.js'

const text = Buffer.from('Un compte rendu.\n')

describe('files in posts', () => {
  beforeEach(freshWorld)

  it('show to everybody once the post is published: pictures sized, documents with what they are', async () => {
    const { browser, user } = await member()
    const { path } = await topicWith(0, { author: user })
    const picture = (await sendFile(browser, await photograph(1440, 960), 'marche.jpg')).body
    const note = (await sendFile(browser, text, 'compte rendu.txt')).body
    const preview = await browser
      .post('/preview')
      .type('form')
      .send({ _csrf: csrfOf((await browser.get(path)).text), body: picture.markdown })
    expect(preview.text).to.match(/<img src="\/files\//)
    await send(browser, path, `${path}/posts`, { body: `Voyez :\n\n${picture.markdown}\n\n${note.markdown}` })
    const page = (await (await visitor()).get(path)).text
    expect(page).to.include(
      `<a href="${picture.path}"><img src="${picture.path}?width=720" alt="marche.webp" width="720" height="480" loading="lazy"`,
    )
    expect(words(page)).to.match(/compte rendu\.txt TXT, 1 ko/)
    await (await visitor()).get(`${picture.path}?width=720`).expect(200)
    await (await visitor()).get(note.path).expect(200)
  })

  it('come with the form where no script runs', async () => {
    const { browser, user } = await member()
    const { topic, path } = await topicWith(0, { author: user })
    const form = (await browser.get(path)).text
    expect(form).to.match(
      /<form[^>]*enctype="multipart\/form-data"[\s\S]*<input type="file" name="files" multiple/,
    )
    await browser
      .post(`/topics/${topic._id}/posts`)
      .field('_csrf', csrfOf(form))
      .field('submission', 'a'.repeat(20))
      .field('body', '')
      .attach('files', await photograph(), 'un.jpg')
      .attach('files', text, 'deux.txt')
      .expect(303)
    const post = await PostModel.findOne({ topic: topic._id, position: 2 }).lean()
    expect(post?.html)
      .to.match(/<img /)
      .and.match(/deux\.txt<\/a> <span class="file-note">TXT, 1 ko/)
    expect(await StoredFileModel.countDocuments({ 'metadata.attachedTo.id': String(post?._id) })).to.equal(2)
  })

  it('bring the form back, with its words, when one is refused', async () => {
    const { browser, user } = await member()
    const { topic, path } = await topicWith(0, { author: user })
    const answer = await browser
      .post(`/topics/${topic._id}/posts`)
      .field('_csrf', csrfOf((await browser.get(path)).text))
      .field('body', 'Mes mots')
      .attach('files', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), 'programme.exe')
    expect(answer.status).to.equal(422)
    expect(words(answer.text))
      .to.match(/type de fichier n’est pas accepté/)
      .and.match(/Mes mots/)
    expect(await PostModel.countDocuments({ topic: topic._id })).to.equal(1)
  })

  it('of somebody else stay links, and stay theirs', async () => {
    const author = await member()
    const thief = await member()
    const { path } = await topicWith(0)
    const { body } = await sendFile(author.browser, await photograph(), 'a-moi.jpg')
    await send(thief.browser, path, `${path}/posts`, { body: body.markdown })
    const page = (await (await visitor()).get(path)).text
    expect(page).not.to.match(/<img src="\/files\/[0-9a-f]{24}\/a-moi/)
    await (await visitor()).get(body.path).expect(404)
    await thief.browser.get(body.path).expect(404)
  })

  it('are gone with a deleted post', async () => {
    const { browser, user } = await member()
    const { path, topic } = await topicWith(1, { author: user })
    const { body } = await sendFile(browser, text, 'note.txt')
    await send(browser, path, `${path}/posts`, { body: body.markdown })
    const post = await PostModel.findOne({ topic: topic._id, position: 3 }).lean()
    await (await visitor()).get(body.path).expect(200)
    await send(browser, path, `/posts/${post?._id}/deletion`, {})
    await (await visitor()).get(body.path).expect(410)
  })
})
