import { z } from 'zod'
import type { figure as figureSchema } from '../reference-schemas.js'

type Text = { fr: string; en: string }

interface StoredFigure {
  label?: Text | null
  value: number
  upTo?: number | null
  unit?: Text | null
  precision: 'exact' | 'about' | 'over'
}

/** What topics and posts are known by. */
export const id = z.string().regex(/^[0-9a-f]{24}$/i)

export function localised(text: Text | null | undefined): Text {
  return { fr: text?.fr ?? '', en: text?.en ?? '' }
}

export function moment(date: Date | null | undefined): string | null {
  return date ? date.toISOString() : null
}

export function figureAnswer({
  label,
  value,
  upTo,
  unit,
  precision,
}: StoredFigure): z.input<typeof figureSchema> {
  return { label: localised(label), value, upTo: upTo ?? null, unit: localised(unit), precision }
}
