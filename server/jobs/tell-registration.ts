import type { Jobs } from '../../models/job-queue.js'

/** Tells a member, and the organisers where it concerns them, what happened to a registration. */
export async function tellRegistration(_data: Jobs['tell-registration']): Promise<void> {}
