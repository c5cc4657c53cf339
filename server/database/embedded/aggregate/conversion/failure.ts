import { CommandError } from '../../errors.js'

/** The failure of a conversion that exists, of a value that does not fit. */
export function conversionFailure(message: string): CommandError {
  return new CommandError(241, 'ConversionFailure', message)
}
