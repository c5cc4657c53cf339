import pino from 'pino'
import { config } from './config.js'

/** One JSON line an event on standard error; passwords, tokens, cookies and addresses never reach it. */
export const log = pino(
  {
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'password',
        'token',
        'email',
        'cookie',
        '*.password',
        '*.token',
        '*.email',
        '*.cookie',
        'headers',
      ],
      remove: true,
    },
  },
  pino.destination({ dest: 2, sync: true }),
)
