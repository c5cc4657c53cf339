import { invitationOf } from '../organisation/invitation.js'

/** Whether somebody on their way there bears an organisation's invitation that still serves: they may sign up, open or not. */
export async function bearsInvitation(next: string | undefined): Promise<boolean> {
  const token = /^\/invitations\/([\w-]+)$/.exec(next ?? '')?.[1]
  if (!token) return false
  return invitationOf(token).then(
    () => true,
    () => false,
  )
}
