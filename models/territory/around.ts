import { type Territory, territories } from '../territory.js'

export interface TerritoriesAround {
  /** Those that this one lies inside. */
  outer: Territory[]
  /** Those that lie inside this one. */
  inner: Territory[]
  /** Those that share a department with it, neither inside nor around. */
  beside: Territory[]
}

/** Labelled perimeters overlap: the other territories to be met on the same ground. */
export async function territoriesAround(territory: Territory): Promise<TerritoriesAround> {
  const others = (await territories()).filter(({ _id }) => _id !== territory._id)
  const outer = others.filter(({ _id }) => territory.within.includes(_id))
  const inner = others.filter(({ within }) => within.includes(territory._id))
  const beside = others.filter(
    (other) =>
      !outer.includes(other) &&
      !inner.includes(other) &&
      other.departments.some((code) => territory.departments.includes(code)),
  )
  return { outer, inner, beside }
}
