import { challenges } from './challenge.js'
import { territoryPath } from './paths.js'
import { type Territory, territories } from './territory.js'

/** The drawings on which territories stand: the mainland, and an inset where they would be too small or too far. */
export type Frame = 'mainland' | 'paris' | 'mayotte'

interface Point {
  x: number
  y: number
}

interface Label extends Point {
  anchor: 'start' | 'middle' | 'end'
  /** Written at all times; the others appear under the pointer or the focus. */
  always: boolean
}

/** A territory as the map shows it. */
export interface MapPlace {
  slug: string
  name: string
  shortName: string
  path: string
  wave: number
  departments: string[]
  /** How its departments are lit: a town, a whole region, or a newcomer of the second wave. */
  light: 'lit' | 'lit-region' | 'lit-second'
  /** Centre of its pin, in the units of its frame. */
  pin: Point
  label: Label
  /** Another territory has the same departments and takes the clicks on them: this one answers on its pin. */
  onPinOnly: boolean
  challengeCount: number
  topicCount: number
}

export interface TerritoryMap {
  /** What is lit on the mainland, the widest first. */
  areas: Pick<MapPlace, 'departments' | 'light'>[]
  mainland: MapPlace[]
  paris: MapPlace[]
  /** The departments drawn around Paris, lit or not. */
  around: string[]
  mayotte: MapPlace[]
}

const ileDeFrance = '11'
const parisDepartments = ['75', '77', '78', '91', '92', '93', '94', '95']
const halfPin = 7
/** The reference pins stand where one drawing held everything, Mayotte's in a corner of it. */
const mayotteCorner: Point = { x: 6, y: 446 }

/** Around Paris, territories crowd: their places are set by hand, on a drawing twice as large. */
const parisPlaces: Record<string, { pin: Point; label: Point; anchor: Label['anchor'] }> = {
  'roissy-pays-de-france': { pin: { x: 157, y: 29 }, label: { x: 170, y: 24 }, anchor: 'start' },
  'territoire-olympique-2024': { pin: { x: 144, y: 44 }, label: { x: 132, y: 46 }, anchor: 'end' },
  'est-ensemble': { pin: { x: 155, y: 56 }, label: { x: 141, y: 66 }, anchor: 'end' },
  'vallee-de-la-marne': { pin: { x: 196, y: 82 }, label: { x: 175, y: 106 }, anchor: 'middle' },
}

/** A few well-known towns, far enough from one another, help to find one's way. */
const landmarks: Record<string, { label: Point; anchor: Label['anchor'] }> = {
  'nantes-metropole': { label: { x: 130, y: 262 }, anchor: 'end' },
  roubaix: { label: { x: 368, y: 43 }, anchor: 'start' },
  'strasbourg-eurometropole': { label: { x: 522, y: 205 }, anchor: 'middle' },
  'lyon-metropole': { label: { x: 396, y: 316 }, anchor: 'end' },
  'aix-marseille-provence': { label: { x: 424, y: 498 }, anchor: 'middle' },
}

/** The drawing on which a territory stands. */
export function frameOf({ region, departments }: Pick<Territory, 'region' | 'departments'>): Frame {
  if (departments.includes('976')) return 'mayotte'
  return region?.code === ileDeFrance ? 'paris' : 'mainland'
}

function centreOf({ _id, pin, ...territory }: Territory): Point {
  const corner = { x: pin?.x ?? 0, y: pin?.y ?? 0 }
  const frame = frameOf(territory)
  if (frame === 'paris') return parisPlaces[_id]?.pin ?? corner
  const origin = frame === 'mayotte' ? mayotteCorner : { x: 0, y: 0 }
  return { x: corner.x - origin.x + halfPin, y: corner.y - origin.y + halfPin }
}

function labelOf(territory: Territory, centre: Point): Label {
  const placed = parisPlaces[territory._id] ?? landmarks[territory._id]
  if (placed) return { ...placed.label, anchor: placed.anchor, always: true }
  if (frameOf(territory) === 'mayotte') return { x: 14, y: 114, anchor: 'start', always: true }
  const toTheRight = centre.x < 400
  return {
    x: centre.x + (toTheRight ? 16 : -16),
    y: centre.y + 5,
    anchor: toTheRight ? 'start' : 'end',
    always: false,
  }
}

function lightOf({ wave, departments }: Territory): MapPlace['light'] {
  if (wave === 2) return 'lit-second'
  return departments.length > 1 ? 'lit-region' : 'lit'
}

function placed(territory: Territory, challengeCount: number, onPinOnly: boolean): MapPlace {
  const pin = centreOf(territory)
  return {
    slug: territory._id,
    name: territory.name,
    shortName: territory.shortName,
    path: territoryPath(territory),
    wave: territory.wave,
    departments: territory.departments,
    light: lightOf(territory),
    pin,
    label: labelOf(territory, pin),
    onPinOnly,
    challengeCount,
    topicCount: territory.topicCount,
  }
}

/** The widest first, so that what lies inside them is drawn above and can be pointed at. */
function byWidth(a: Territory, b: Territory): number {
  return b.departments.length - a.departments.length
}

function samePerimeter(a: Territory, b: Territory): boolean {
  return a.departments.join() === b.departments.join()
}

/** All labelled territories where they stand, each of them in exactly one frame. */
export async function territoryMap(): Promise<TerritoryMap> {
  const all = (await territories()).sort(byWidth)
  const allChallenges = await challenges()
  const on = (frame: Frame) =>
    all
      .filter((territory) => frameOf(territory) === frame)
      .map((territory) => {
        const first = all.find((other) => samePerimeter(territory, other))
        const own = allChallenges.filter((challenge) => challenge.territory === territory._id)
        return placed(territory, own.length, first !== territory)
      })
  const paris = on('paris')
  const mainland = on('mainland')
  return { areas: [...mainland, ...paris], mainland, paris, around: parisDepartments, mayotte: on('mayotte') }
}

/** One territory on the drawing where it stands. */
export function mapOf(territory: Territory): { frame: Frame; around: string[]; place: MapPlace } {
  const place = placed(territory, 0, false)
  return {
    frame: frameOf(territory),
    around: parisDepartments,
    place: { ...place, label: { ...place.label, always: true } },
  }
}
