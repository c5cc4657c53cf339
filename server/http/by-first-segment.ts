import { type RequestHandler, Router } from 'express'

/** What a path begins with, up to its second slash; undefined where only the request can tell. */
function firstSegment(path: unknown): string | undefined {
  const segment = typeof path === 'string' ? /^\/([^/]*)/.exec(path)?.[1] : undefined
  return segment === undefined || /[:*{(]/.test(segment) ? undefined : segment.toLowerCase()
}

/** The paths of a router's routes, and of the routers within it. */
function pathsOf(router: Router): unknown[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (route) return route.path
    return 'stack' in handle ? pathsOf(handle as Router) : []
  })
}

/** The first segments of all that a router serves; undefined when it may serve any. */
function segmentsOf(router: Router): Set<string> | undefined {
  const segments = pathsOf(router).map(firstSegment)
  return segments.every((segment) => segment !== undefined) ? new Set(segments) : undefined
}

/**
 * Hands a request to the routers that serve addresses beginning as its own does, in the order given: with hundreds of
 * routes, asking each takes longer than most answers. What a router guards by `use` it must also serve.
 */
export function byFirstSegment(routers: Router[]): RequestHandler {
  const known = routers.map((router) => ({ router, segments: segmentsOf(router) }))
  const anywhere = Router()
  const places = new Map<string, Router>()
  for (const { segments } of known) for (const segment of segments ?? []) places.set(segment, Router())
  for (const { router, segments } of known) {
    for (const [segment, place] of places) if (segments?.has(segment) ?? true) place.use(router)
    if (!segments) anywhere.use(router)
  }
  return (req, res, next) => {
    const segment = firstSegment(req.path.toLowerCase())
    const place = (segment === undefined ? undefined : places.get(segment)) ?? anywhere
    place(req, res, next)
  }
}
