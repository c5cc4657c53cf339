import type { WindowOperator } from '../operator.js'
import { $denseRank } from './denseRank.js'
import { $documentNumber } from './documentNumber.js'
import { $expMovingAvg } from './expMovingAvg.js'
import { $linearFill } from './linearFill.js'
import { $locf } from './locf.js'
import { $rank } from './rank.js'
import { $shift } from './shift.js'

/** The functions that exist in windows alone. */
export const WINDOW_OPERATORS: Record<string, WindowOperator> = {
  $denseRank,
  $documentNumber,
  $expMovingAvg,
  $linearFill,
  $locf,
  $rank,
  $shift,
}
