import type { CompositeOperator, LogicalOperator, ValueOperator } from '../operator.js'
import { $all } from './all.js'
import { $alwaysFalse } from './alwaysFalse.js'
import { $alwaysTrue } from './alwaysTrue.js'
import { $and } from './and.js'
import { $bitsAllClear } from './bitsAllClear.js'
import { $bitsAllSet } from './bitsAllSet.js'
import { $bitsAnyClear } from './bitsAnyClear.js'
import { $bitsAnySet } from './bitsAnySet.js'
import { $comment } from './comment.js'
import { $elemMatch } from './elemMatch.js'
import { $eq } from './eq.js'
import { $exists, parseExists } from './exists.js'
import { $expr } from './expr.js'
import { $geoIntersects } from './geoIntersects.js'
import { $geoWithin } from './geoWithin.js'
import { $gt } from './gt.js'
import { $gte } from './gte.js'
import { $in } from './in.js'
import { $jsonSchema } from './jsonSchema.js'
import { $lt } from './lt.js'
import { $lte } from './lte.js'
import { $mod } from './mod.js'
import { $ne } from './ne.js'
import { $near, parseDistance, parseNearFlat, parseNearSphere } from './near.js'
import { $nin } from './nin.js'
import { $nor } from './nor.js'
import { $not } from './not.js'
import { $or } from './or.js'
import { $regex, parseRegex } from './regex.js'
import { $size } from './size.js'
import { $type } from './type.js'

/** The operators that test the values of a field one by one. */
export const VALUE_OPERATORS: Record<string, ValueOperator> = {
  $eq,
  $gt,
  $gte,
  $lt,
  $lte,
  $in,
  $exists,
  $type,
  $mod,
  $regex,
  $size,
  $bitsAllSet,
  $bitsAllClear,
  $bitsAnySet,
  $bitsAnyClear,
  $geoIntersects,
  $geoWithin,
  $within: $geoWithin,
  $near,
}

/** The operators of a field that are made of others. */
export const COMPOSITE_OPERATORS: Record<string, CompositeOperator> = {
  $ne,
  $nin,
  $not,
  $all,
  $elemMatch,
  $exists: parseExists,
  $regex: parseRegex,
  $near: parseNearFlat,
  $nearSphere: parseNearSphere,
  $maxDistance: parseDistance,
  $minDistance: parseDistance,
}

/** The operators of a whole filter. */
export const LOGICAL_OPERATORS: Record<string, LogicalOperator> = {
  $and,
  $or,
  $nor,
  $expr,
  $jsonSchema,
  $comment,
  $alwaysTrue,
  $alwaysFalse,
}
