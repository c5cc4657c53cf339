import type { UpdateOperator } from '../operator.js'
import { $addToSet } from './addToSet.js'
import { $bit } from './bit.js'
import { $currentDate } from './currentDate.js'
import { $inc } from './inc.js'
import { $max } from './max.js'
import { $min } from './min.js'
import { $mul } from './mul.js'
import { $pop } from './pop.js'
import { $pull } from './pull.js'
import { $pullAll } from './pullAll.js'
import { $push } from './push.js'
import { $rename } from './rename.js'
import { $set } from './set.js'
import { $setOnInsert } from './setOnInsert.js'
import { $unset } from './unset.js'

/** The operators of an update, by name. */
export const UPDATE_OPERATORS: Record<string, UpdateOperator> = {
  $set,
  $setOnInsert,
  $unset,
  $inc,
  $mul,
  $min,
  $max,
  $currentDate,
  $bit,
  $rename,
  $push,
  $addToSet,
  $pop,
  $pull,
  $pullAll,
}
