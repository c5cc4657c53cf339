import { type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { materialForm, newMaterialForm } from '../../models/event/materials/form.js'
import { materialById } from '../../models/event/materials/material.js'
import { addMaterial, editMaterial, moveMaterial, removeMaterial } from '../../models/event/materials.js'
import type { Event } from '../../models/event.js'
import { InvalidInput } from '../../models/failure.js'
import { eventPath } from '../../models/paths.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Accepted, fileIn, filesOf, postWithFiles } from '../../server/uploads/receive.js'
import { refusal, typedIn } from '../posts/draft.js'
import { managedEvent } from './event-of.js'
import { showMaterials } from './materials/page.js'

/** What an event leaves behind: its organisers' side. */
export const eventMaterials = Router()

const megabyte = 1024 * 1024

const materials: Accepted = {
  field: 'file',
  purpose: 'resource',
  tooLarge: 'materials.errors.tooLarge',
  most: 1,
  largest: 100 * megabyte,
  pictures: () => ({ largest: 2000, narrower: [720] }),
  documents: true,
}

const pageOf = (event: Event) => `${eventPath(event)}/materials`

eventMaterials.get('/events/:event/materials', membersOnly, async (req, res) => {
  await showMaterials(req, res, await managedEvent(req))
})

/** A file that has come is named in the form, which keeps it when something else is to be mended. */
const fileIntoBody: RequestHandler = (req, _res, next) => {
  const file = fileIn(req, materials.field)
  if (file) req.body.sentFile = file.id
  next()
}

postWithFiles(eventMaterials, '/events/:event/materials', materials, fileIntoBody, async (req, res) => {
  const event = await managedEvent(req)
  try {
    filesOf(req)
    const form = readForm(newMaterialForm, req.body)
    if (!form.ok) throw new InvalidInput(form.errors)
    const { sentFile, submission, ...words } = form.values
    await addMaterial(event, memberOf(req), { ...words, file: sentFile }, submission)
    notify(res, 'materials.notices.added')
    res.redirect(303, pageOf(event))
  } catch (error) {
    await showMaterials(req, res, event, { adding: { values: typedIn(req), ...refusal(res, error) } })
  }
})

eventMaterials.post('/events/:event/materials/:material', membersOnly, async (req, res) => {
  const { event, material } = await managedMaterial(req)
  try {
    const form = readForm(materialForm, req.body)
    if (!form.ok) throw new InvalidInput(form.errors)
    await editMaterial(material, form.values)
    notify(res, 'materials.notices.saved')
    res.redirect(303, pageOf(event))
  } catch (error) {
    const id = String(material._id)
    await showMaterials(req, res, event, { editing: { id, values: typedIn(req), ...refusal(res, error) } })
  }
})

const direction = z.enum(['up', 'down']).catch('up')

eventMaterials.post('/events/:event/materials/:material/position', membersOnly, async (req, res) => {
  const { event, material } = await managedMaterial(req)
  await moveMaterial(material, direction.parse(req.body?.direction))
  notify(res, 'materials.notices.moved')
  res.redirect(303, pageOf(event))
})

eventMaterials.post('/events/:event/materials/:material/deletion', membersOnly, async (req, res) => {
  const { event, material } = await managedMaterial(req)
  await removeMaterial(material)
  notify(res, 'materials.notices.removed')
  res.redirect(303, pageOf(event))
})

async function managedMaterial(req: Request) {
  const event = await managedEvent(req)
  return { event, material: await materialById(event._id, String(req.params.material)) }
}
