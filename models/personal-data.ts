import { accountData } from './account/personal-data.js'
import { apiTokenData } from './api-token/personal-data.js'
import { attendanceData } from './attestation/personal-data.js'
import { bookmarkData } from './bookmark/personal-data.js'
import { dataExportData } from './data-export/personal-data.js'
import { draftData } from './draft/personal-data.js'
import { calendarKeyData } from './event/agenda/calendar-key.js'
import { eventData } from './event/personal-data.js'
import { flagData } from './flag/personal-data.js'
import { masterclassRequestData } from './masterclass-request/personal-data.js'
import { profileData } from './member/personal-data.js'
import { mentionData } from './naming/personal-data.js'
import { notificationData } from './notification/personal-data.js'
import { organisationData } from './organisation/personal-data.js'
import { postData, reactionData, voteData } from './post/personal-data.js'
import { seriesData } from './series/personal-data.js'
import { fileData } from './stored-file/personal-data.js'
import { readingData, topicData } from './topic/personal-data.js'

/** What one domain holds on a person: the export and the deletion of an account walk all of them. */
export interface PersonalDomain {
  /** Names the domain's file in the export and, under `personal.domains.<domain>`, on the page. */
  domain: string
  /** Everything held on this person, as they may read it in a JSON file. */
  collect(userId: string): Promise<object>
  /** The files that belong to it, and where the archive of the export holds each. */
  files?(userId: string): Promise<{ id: string; path: string }[]>
  /**
   * Erases what is personal; what they wrote in public stays, signed by nobody. May run again after having been cut off
   * at any point.
   */
  forget(userId: string): Promise<void>
}

/** In the order in which they are forgotten: the account, which the others may still ask about, goes last. */
export const personalData: readonly PersonalDomain[] = [
  topicData,
  mentionData,
  postData,
  reactionData,
  draftData,
  bookmarkData,
  calendarKeyData,
  readingData,
  notificationData,
  organisationData,
  eventData,
  seriesData,
  masterclassRequestData,
  attendanceData,
  voteData,
  flagData,
  apiTokenData,
  dataExportData,
  profileData,
  fileData,
  accountData,
]
