import { keptForMember } from '../../models/kept.js'
import type { CurrentUser } from '../../models/user.js'
import {
  type Watchable,
  type WatchableKind,
  type WatchLevel,
  watchLevel,
  watchLevels,
} from '../../models/watch.js'

export interface WatchButton extends Watchable {
  level: WatchLevel
  levels: { level: WatchLevel; current: boolean }[]
  /** Which meanings the levels have: those of a topic, of a request, or of a place where these are filed. */
  sort: 'topic' | 'place' | 'request'
  icon: string
}

const icons: Record<WatchLevel, string> = { watch: 'bell', track: 'eye', normal: 'bell', ignore: 'eye-off' }

const sorts: Partial<Record<WatchableKind, WatchButton['sort']>> = {
  topic: 'topic',
  masterclassRequest: 'request',
}

/** What `partials/watch-button` shows; nothing to a visitor. */
export async function watchButton(
  user: CurrentUser | undefined,
  thing: Watchable,
): Promise<WatchButton | undefined> {
  if (!user) return undefined
  const chosen = await keptLevel(user.id, thing)
  return {
    ...thing,
    level: chosen,
    levels: [...watchLevels].reverse().map((level) => ({ level, current: level === chosen })),
    icon: icons[chosen],
    sort: sorts[thing.kind] ?? 'place',
  }
}

const keptLevel = keptForMember(
  (id: string, thing: Watchable) => watchLevel({ id }, thing),
  ({ kind, id }: Watchable) => `${kind} ${id}`,
)
