import type { Request, Response } from 'express'
import { organisationKinds } from '../../models/organisation/kind.js'
import type { Organisation } from '../../models/organisation.js'
import { territories } from '../../models/territory.js'
import { themes } from '../../models/theme.js'
import { type Locale, t } from '../../server/i18n/index.js'

/** What the form of an organisation's profile offers, and what of it is ticked: as it was sent, or as it is kept. */
export async function profileForm(req: Request, res: Response, kept?: Organisation, show?: 'kept') {
  const locale: Locale = res.locals.locale
  const sent = req.method === 'POST' && show !== 'kept'
  const ticked = (name: 'territories' | 'themes') =>
    new Set<unknown>(sent ? [req.body?.[name]].flat() : (kept?.[name] ?? [req.query[name]].flat()))
  const [inTerritories, onThemes] = [ticked('territories'), ticked('themes')]
  return {
    values: kept && {
      name: kept.name,
      kind: kept.kind,
      description: kept.description,
      site: kept.site,
      siren: kept.siren,
    },
    kinds: organisationKinds.map((value) => ({ value, label: t(locale, `organisations.kinds.${value}`) })),
    territories: (await territories()).map(({ _id, name }) => ({
      _id,
      name,
      ticked: inTerritories.has(_id),
    })),
    themes: (await themes()).map(({ _id, name }) => ({ _id, name, ticked: onThemes.has(_id) })),
  }
}
