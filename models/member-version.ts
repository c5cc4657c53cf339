const versions = new Map<string, number>()
const mostKnown = 10_000

/** Counts over all members, so that no version comes twice. */
let changes = 0
/** The version of whoever changed nothing since the oldest were let go. */
let base = 0

/** Differs whenever something of a member's own has changed here or next door; what is kept for them is kept under it. */
export function memberVersion(id: string): number {
  return versions.get(id) ?? base
}

let announce: (id: string) => void = () => undefined

/** Registers how this process tells its neighbours on the machine what member has changed something of their own. */
export function announceMembersWith(given: (id: string) => void): void {
  announce = given
}

/** A neighbour has changed something of a member's own. */
export function memberChangedNextDoor(id: string): void {
  changes += 1
  if (versions.size >= mostKnown) {
    versions.clear()
    base = changes
  }
  versions.set(id, changes)
}

/**
 * To be called by every verb that changes what a page shows to one member alone: what they read, follow, typed, chose.
 * Seen at once by the processes of this machine, within two seconds by those of others.
 */
export function memberChanged(id: string): void {
  memberChangedNextDoor(id)
  announce(id)
}
