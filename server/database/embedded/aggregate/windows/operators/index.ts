import type { WindowOperator } from '../operator.js'
import { $covariancePop } from './covariancePop.js'
import { $covarianceSamp } from './covarianceSamp.js'
import { $denseRank } from './denseRank.js'
import { $derivative } from './derivative.js'
import { $documentNumber } from './documentNumber.js'
import { $expMovingAvg } from './expMovingAvg.js'
import { $integral } from './integral.js'
import { $linearFill } from './linearFill.js'
import { $locf } from './locf.js'
import { $rank } from './rank.js'
import { $shift } from './shift.js'

/** The functions that exist in windows alone. */
export const WINDOW_OPERATORS: Record<string, WindowOperator> = {
  $covariancePop,
  $covarianceSamp,
  $denseRank,
  $derivative,
  $documentNumber,
  $expMovingAvg,
  $integral,
  $linearFill,
  $locf,
  $rank,
  $shift,
}
