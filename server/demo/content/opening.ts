/**
 * Texts are templates: `{a|b}` chooses one, `{20-40}` draws a number, and the rest are slots that `template.ts` fills
 * from whoever speaks: `{ville}`, `{à ville}`, `{de ville}`, `{terr}`, `{à terr}`, `{de terr}`, `{prénom}` (of the
 * person answered; `{@prénom}` mentions them), `{partenaire}`, `{de partenaire}`, `{mois}`. A slot in capitals begins a sentence.
 */
export interface Opening {
  title: string
  body: string
  /** Answers that fit this opening alone; each is used once in a topic. */
  replies: string[]
  /** Slugs of the only territories where it makes sense. */
  places?: string[]
  language?: 'en'
}

export function opening(title: string, body: string, ...replies: string[]): Opening {
  return { title, body, replies }
}

/** An opening that makes sense in these territories only. */
export function openingAt(places: string[], title: string, body: string, ...replies: string[]): Opening {
  return { title, body, replies, places }
}

/** What a sentence does in a reply; a reply puts one to three of them in this order. */
export const moves = ['agree', 'experience', 'figure', 'caution', 'question', 'visit'] as const
export type Move = (typeof moves)[number]

export interface ThemeContent {
  openings: Opening[]
  replies: Record<Move, string[]>
}

/** Where there are fields between the villages. */
export const countryside = [
  'figeac',
  'montreuillois',
  'territoire-ledonien',
  'region-bretagne',
  'region-normandie',
  'region-nouvelle-aquitaine',
  'le-mans-sarthe',
  'pays-de-grasse',
]

export const cities = [
  'aix-marseille-provence',
  'clermont-ferrand',
  'est-ensemble',
  'lyon-metropole',
  'nantes-metropole',
  'roissy-pays-de-france',
  'roubaix',
  'strasbourg-eurometropole',
  'territoire-olympique-2024',
  'valence-romans',
  'vallee-de-la-marne',
]

/** Where one needs heating. */
export const mainland = [...countryside, ...cities]
