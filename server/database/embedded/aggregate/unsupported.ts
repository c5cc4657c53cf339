import { CommandError } from '../errors.js'

/** The refusal of something MongoDB has and the embedded database does not. */
export function unsupported(name: string): CommandError {
  return new CommandError(115, 'CommandNotSupported', `${name} is not supported by the embedded database`)
}
