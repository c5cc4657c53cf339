import type { Material, MaterialKind } from '../../../models/event/materials/material.js'
import type { Event } from '../../../models/event.js'
import { filePath } from '../../../models/paths.js'
import { maySeeMaterial } from '../../../models/policies/material.js'
import type { Registration } from '../../../models/registration.js'
import type { CurrentUser } from '../../../models/user.js'
import type { Locale } from '../../../server/i18n/index.js'
import { formatBytes } from '../../../server/i18n/sizes.js'
import { parseUrl } from '../../../server/lib/parse-url.js'

const icons: Record<MaterialKind, string> = {
  replay: 'play',
  slides: 'image',
  dataset: 'database',
  transcript: 'quote',
  document: 'file-text',
}

/** A material as a row of a page. */
export interface MaterialRow {
  id: string
  kind: MaterialKind
  icon: string
  title: string
  audience: string
  address: string
  /** It stands elsewhere. */
  elsewhere: boolean
  /** "PDF, 1,2 Mo", or who offers it. */
  note: string
}

interface MaterialReader {
  event: Event
  user: CurrentUser | undefined
  registration: Registration | undefined
  locale: Locale
}

/** What this reader may see of what the event leaves behind, and how much is kept for others. */
export function materialsFor(materials: Material[], { event, user, registration, locale }: MaterialReader) {
  const seen = materials.filter((material) => maySeeMaterial(user, material, event, registration))
  const kept = materials.filter((material) => !seen.includes(material))
  const audience = kept.some((material) => material.audience === 'registrants') ? 'registrants' : 'present'
  return {
    showsMaterials: materials.length > 0,
    materials: seen.map((material) => materialRow(material, locale)),
    materialsKept: kept.length > 0 && { audience, count: kept.length },
  }
}

export function materialRow(material: Material, locale: Locale): MaterialRow {
  const { _id, kind, title, audience, file, url, provider } = material
  return {
    id: String(_id),
    kind,
    icon: icons[kind],
    title,
    audience,
    address: file ? filePath({ id: String(file.id), name: file.name }) : (url ?? ''),
    elsewhere: !file,
    note: file ? noteOf(file.name, file.size, locale) : provider || (parseUrl(url ?? '')?.host ?? ''),
  }
}

function noteOf(name: string, size: number, locale: Locale): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toUpperCase()
  return [ending, formatBytes(size, locale)].filter(Boolean).join(', ')
}
