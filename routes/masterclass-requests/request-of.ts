import type { Request } from 'express'
import { Forbidden } from '../../models/failure.js'
import { type MasterclassRequest, requestBySlug } from '../../models/masterclass-request.js'
import type { CurrentUser } from '../../models/user.js'
import { memberOf } from '../../server/http/current-user.js'

/**
 * The request at this address.
 * @throws NotFound when there is none, Gone when it is masked.
 */
export function requestOf(req: Request): Promise<MasterclassRequest> {
  return requestBySlug(String(req.params.request))
}

/**
 * The same, for whom a policy lets do something with it.
 * @throws Forbidden for whoever may only read it.
 */
export async function requestFor(
  req: Request,
  may: (user: CurrentUser, request: MasterclassRequest) => boolean,
): Promise<MasterclassRequest> {
  const request = await requestOf(req)
  if (!may(memberOf(req), request)) throw new Forbidden()
  return request
}
