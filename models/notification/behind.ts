import { organisationsById } from '../organisation.js'
import { type Person, peopleById } from '../person.js'

interface Acted {
  actor?: string
  onBehalfOf?: string
}

/** Who is behind something that happened, and the name of the organisation in whose name they did it. */
export async function whoActed({
  actor,
  onBehalfOf,
}: Acted): Promise<{ people: Person[]; organisation?: string }> {
  const [people, organisations] = await Promise.all([
    peopleById([actor]),
    organisationsById(onBehalfOf ? [onBehalfOf] : []),
  ])
  return { people: [...people.values()], organisation: organisations.get(onBehalfOf ?? '')?.name }
}
