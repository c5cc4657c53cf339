import { existsSync } from 'node:fs'
import { z } from 'zod'

const notPort = 'must be a port number, from 0 to 65535'
const port = z.coerce.number(notPort).int(notPort).min(0, notPort).max(65535, notPort)
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((value) => value.replace(/\/+$/, ''))
  .refine((value) => new URL(value).pathname === '/', 'must be an origin, without a path')

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  PUBLIC_URL: origin.optional(),
  SESSION_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Essaim <ne-pas-repondre@essaim.invalid>'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PAGE_CACHE: flag.default(true),
  OPERATOR_NAME: z.string().max(200).optional(),
  OPERATOR_ADDRESS: z.string().max(300).optional(),
  OPERATOR_EMAIL: z.email().optional(),
  HOSTING: z.string().max(300).optional(),
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url, as `npx web-push generate-vapid-keys` prints them')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
  SLOW_QUERY_MS: z.coerce.number().int().min(0).default(200),
})

/** Thrown when the environment holds a value the hub cannot start with; the message names every variable. */
export class InvalidConfiguration extends Error {
  constructor(problems: string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'InvalidConfiguration'
  }
}

export type Config = ReturnType<typeof readConfig>

/**
 * Reads and checks the environment; an empty variable counts as absent.
 * @throws InvalidConfiguration naming each variable that is wrong and why.
 */
export function readConfig(variables: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    throw new InvalidConfiguration(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const env = parsed.data
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    mongodbUri: env.MONGODB_URI,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    sessionSecret: env.SESSION_SECRET,
    smtpUrl: env.SMTP_URL,
    /** Without an SMTP server, letters are kept for `/outbox`, except in production, where none is shown. */
    outbox: env.SMTP_URL === undefined && env.NODE_ENV !== 'production',
    mailFrom: env.MAIL_FROM,
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    pageCache: env.PAGE_CACHE,
    /** Who answers for this hub, as the legal notice must say; nobody else can know it. */
    operator: {
      name: env.OPERATOR_NAME,
      address: env.OPERATOR_ADDRESS,
      email: env.OPERATOR_EMAIL,
      hosting: env.HOSTING,
    },
    webConcurrency: env.WEB_CONCURRENCY,
    redisUrl: env.REDIS_URL,
    /** What web push signs with; made once and kept in the database when it is not given. */
    vapidPrivateKey: env.VAPID_PRIVATE_KEY,
    metricsToken: env.METRICS_TOKEN,
    /** Queries slower than this are logged with their plan; 0 logs none. */
    slowQueryMilliseconds: env.SLOW_QUERY_MS,
  }
}

/** A `.env` file in the folder of the start gives what the environment does not; tests bring their own. */
if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile()

/** What a tool hands on to the processes that it starts. */
export const inheritedEnvironment: NodeJS.ProcessEnv = process.env

/** A person reads this at the start: the names of what is wrong, and no stack. */
function configOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof InvalidConfiguration)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

export const config = configOrExit()
