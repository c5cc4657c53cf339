/** What was refused, and why, in the hub's own terms; the HTTP and socket layers choose how to say it. */
export abstract class Failure extends Error {
  abstract readonly status: number
  /** Key of the sentence shown to the person. */
  readonly key: string
  readonly values: Record<string, unknown>
  /** What a program is told beside the sentence: "extension members" of RFC 9457. */
  readonly members?: Record<string, unknown>

  constructor(key: string, values: Record<string, unknown> = {}) {
    super(key)
    this.name = new.target.name
    this.key = key
    this.values = values
  }
}

/** It does not exist, or this person may not know that it does. */
export class NotFound extends Failure {
  readonly status = 404
  constructor(key = 'errors.notFound') {
    super(key)
  }
}

/** It was there and is deleted, used up or expired. */
export class Gone extends Failure {
  readonly status = 410
}

/** Nobody has said who they are, or what said so is not believed. */
export class Unauthenticated extends Failure {
  readonly status = 401
}

/** Seen, but not theirs to do. */
export class Forbidden extends Failure {
  readonly status = 403
  constructor(key = 'errors.forbidden', values: Record<string, unknown> = {}) {
    super(key, values)
  }
}

/** True at another moment: somebody was quicker, or the thing changed in between. */
export class Conflict extends Failure {
  readonly status = 409
}

/** What was sent cannot be understood, whoever sent it. */
export class BadRequest extends Failure {
  readonly status = 400
  constructor(key = 'errors.badRequest') {
    super(key)
  }
}

/** Nothing at this address understands the method. */
export class MethodNotAllowed extends Failure {
  readonly status = 405
}

/** It came in a form that nothing here reads. */
export class UnsupportedMediaType extends Failure {
  readonly status = 415
}

/** Too often, too fast. `values.minutes` says how long to wait. */
export class TooManyAttempts extends Failure {
  readonly status = 429
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number, key = 'errors.tooManyAttempts') {
    super(key, { count: Math.max(1, Math.ceil(retryAfterSeconds / 60)) })
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Some fields need mending: `errors` maps a field's name to the key of its sentence. */
export class InvalidInput extends Failure {
  readonly status = 422
  readonly errors: Record<string, string>
  constructor(errors: Record<string, string>) {
    super('errors.invalidInput')
    this.errors = errors
  }
}
