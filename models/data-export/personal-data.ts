import { dataExportOf, removeDataExport } from '../data-export.js'
import type { PersonalDomain } from '../personal-data.js'

export const dataExportData: PersonalDomain = {
  domain: 'exports',
  async collect(userId) {
    const last = await dataExportOf(userId)
    return last ? [{ askedAt: last.askedAt }] : []
  },
  forget: removeDataExport,
}
