import {
  type MaterialAudience,
  type MaterialKind,
  MaterialModel,
} from '../../models/event/materials/material.js'
import { type Event, EventModel } from '../../models/event.js'
import { attachFiles } from '../../models/stored-file/attachment.js'
import { storeFile } from '../../models/stored-file.js'

interface Sketch {
  kind: MaterialKind
  title: string
  audience: MaterialAudience
  link?: { url: string; provider: string }
  file?: { name: string; text: string }
}

const costs = [
  'poste;premier mois;sixième mois;douzième mois',
  'loyer et charges;1450;1450;1500',
  'salaires;0;4200;7800',
  'véhicule;380;410;420',
  'recettes de vente;600;5100;8900',
]

const transcript = [
  '00:00 Bienvenue. On commence par ce qui n’a pas marché : c’est ce qui fait gagner le plus de temps aux autres.',
  '04:10 Le premier local, nous l’avons pris trop grand. Six mois de loyer pour des mètres carrés vides.',
  '11:35 Ce qui a tout changé : une permanence le samedi matin, tenue par deux bénévoles et une salariée.',
]

/** What the sessions of the demo leave behind. */
const sketches: Sketch[] = [
  {
    kind: 'replay',
    title: 'La séance filmée (1 h 42)',
    audience: 'everyone',
    link: { url: 'https://video.demo.essaim.invalid/w/seance-filmee', provider: 'PeerTube des territoires' },
  },
  {
    kind: 'dataset',
    title: 'Les coûts de la première année, mois par mois',
    audience: 'everyone',
    file: { name: 'couts-premiere-annee.csv', text: costs.join('\n') },
  },
  {
    kind: 'transcript',
    title: 'Ce qui s’est dit, minute par minute',
    audience: 'registrants',
    file: { name: 'transcription.txt', text: transcript.join('\n') },
  },
]

const mostEvents = 4

/** The last events that took place can be seen again. */
export async function storeMaterials(now: Date): Promise<void> {
  const past = await EventModel.find({ status: 'done', endsAt: { $lt: now } })
    .sort({ startsAt: -1 })
    .limit(mostEvents)
    .lean<Event[]>()
  for (const event of past) {
    if (event.creator && !(await MaterialModel.exists({ event: event._id }))) await storeFor(event)
  }
}

async function storeFor(event: Event): Promise<void> {
  const owner = String(event.creator)
  for (const [position, { link, file, ...words }] of sketches.entries()) {
    const content = file && Buffer.from(file.text)
    const stored =
      file && content
        ? await storeFile({ owner, name: file.name, type: 'text/plain', purpose: 'resource', content })
        : undefined
    const { _id } = await MaterialModel.create({
      ...words,
      ...link,
      ...(stored && { file: { id: stored.id, name: stored.name, type: stored.type, size: stored.size } }),
      event: event._id,
      position,
      submission: `demo-${position}`,
      addedBy: event.creator,
      addedAt: event.endsAt,
    })
    if (stored) await attachFiles([stored.id], { kind: 'eventMaterial', id: String(_id) }, owner)
  }
}
