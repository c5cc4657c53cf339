import { badValue, CommandError } from '../errors.js'

const UNSUPPORTED = (name: string) => badValue(`${name} is not supported by the embedded database`)

/** The operators that MongoDB has and the embedded database refuses, each with its failure. */
export const REFUSED: Record<string, () => CommandError> = {
  $where: () => UNSUPPORTED('$where'),
  $text: () => new CommandError(27, 'IndexNotFound', 'text index required for $text query'),
  $geoNear: () => new CommandError(291, 'NoQueryExecutionPlans', 'unable to find index for $geoNear query'),
}
