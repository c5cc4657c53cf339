import type { Request } from 'express'
import {
  listedStates,
  type RequestFilter,
  type RequestSort,
  requestSorts,
} from '../../models/masterclass-request/list.js'
import { oneOf } from '../../server/http/query.js'
import { type AskedFiling, askedFiling, filingFilter } from '../asked-filing.js'

/** What an address of the list asks for, found. */
export interface AskedRequests extends AskedFiling {
  filter: RequestFilter
  sort: RequestSort
}

/**
 * The filter in an address: where requests are filed, `state`, `sort`. Choices that are not offered count as none.
 * @throws NotFound for a name of nothing.
 */
export async function askedRequests({ query }: Pick<Request, 'query'>): Promise<AskedRequests> {
  const filing = await askedFiling(query)
  return {
    ...filing,
    filter: { ...filingFilter(filing), state: oneOf(query.state, listedStates) },
    sort: oneOf(query.sort, requestSorts) ?? 'wanted',
  }
}

/** The list under these choices; what is usual is left out. */
export function requestListPath(
  { filter, sort, organisation }: AskedRequests,
  after?: string,
  path = '/masterclass-requests',
): string {
  const asked = {
    theme: filter.theme,
    territory: filter.territory,
    challenge: filter.challenge,
    organisation: organisation?.slug,
    state: filter.state,
    sort: sort === 'wanted' ? undefined : sort,
    after,
  }
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return [path, new URLSearchParams(given)].filter(String).join('?')
}
