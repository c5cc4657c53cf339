import { handOnMessage } from '../../models/event/message.js'
import type { Jobs } from '../../models/job-queue.js'

export function sendEventMessage({ message }: Jobs['send-event-message']): Promise<void> {
  return handOnMessage(message)
}
