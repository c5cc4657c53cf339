import type { Request } from 'express'
import type { EventFilter } from '../../models/event/agenda.js'
import { ways } from '../../models/event/seating.js'
import { formats } from '../../models/event.js'
import { oneOf } from '../../server/http/query.js'
import { type AskedFiling, askedFiling, filingFilter } from '../asked-filing.js'

/** What an address of the agenda asks for, found. */
export interface AskedEvents extends AskedFiling {
  filter: EventFilter
}

/**
 * The filter in an address: where events are filed, `format` (once or several times), `place`. Choices that are not
 * offered count as none.
 * @throws NotFound for a name of nothing.
 */
export async function askedEvents({ query }: Pick<Request, 'query'>): Promise<AskedEvents> {
  const filing = await askedFiling(query)
  const given = [query.format].flat()
  const chosen = formats.filter((format) => given.includes(format))
  return {
    ...filing,
    filter: {
      ...filingFilter(filing),
      formats: chosen.length > 0 && chosen.length < formats.length ? chosen : undefined,
      place: oneOf(query.place, ways),
    },
  }
}
