import type { TerritoryEntry } from '../schema.js'
import { aixMarseilleProvence } from './aix-marseille-provence.js'
import { clermontFerrand } from './clermont-ferrand.js'
import { estEnsemble } from './est-ensemble.js'
import { figeac } from './figeac.js'
import { leMansSarthe } from './le-mans-sarthe.js'
import { lyonMetropole } from './lyon-metropole.js'
import { mayotte } from './mayotte.js'
import { montreuillois } from './montreuillois.js'
import { nantesMetropole } from './nantes-metropole.js'
import { paysDeGrasse } from './pays-de-grasse.js'
import { regionBretagne } from './region-bretagne.js'
import { regionNormandie } from './region-normandie.js'
import { regionNouvelleAquitaine } from './region-nouvelle-aquitaine.js'
import { roissyPaysDeFrance } from './roissy-pays-de-france.js'
import { roubaix } from './roubaix.js'
import { secondWaveTerritories } from './second-wave.js'
import { strasbourgEurometropole } from './strasbourg-eurometropole.js'
import { territoireLedonien } from './territoire-ledonien.js'
import { territoireOlympique2024 } from './territoire-olympique-2024.js'
import { valenceRomans } from './valence-romans.js'
import { valleeDeLaMarne } from './vallee-de-la-marne.js'

/** The twenty of "Les 20 premiers Territoires labellisés French Impact" in the order printed, then the second wave. */
export const territoryEntries: TerritoryEntry[] = [
  aixMarseilleProvence,
  clermontFerrand,
  estEnsemble,
  figeac,
  leMansSarthe,
  lyonMetropole,
  mayotte,
  montreuillois,
  nantesMetropole,
  paysDeGrasse,
  regionBretagne,
  regionNormandie,
  regionNouvelleAquitaine,
  roissyPaysDeFrance,
  roubaix,
  strasbourgEurometropole,
  territoireLedonien,
  territoireOlympique2024,
  valenceRomans,
  valleeDeLaMarne,
  ...secondWaveTerritories,
]
