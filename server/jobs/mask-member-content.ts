import { applyMemberMask } from '../../models/flag/member-content.js'
import type { Jobs } from '../../models/job-queue.js'

export function maskMemberContent({ member }: Jobs['mask-member-content']): Promise<void> {
  return applyMemberMask(member)
}
