import type { z } from 'zod'

export type FormResult<T> =
  | { ok: true; values: T }
  | { ok: false; values: Record<string, string>; errors: Record<string, string> }

/**
 * Checks a form against its schema, whose messages are keys of texts.
 * When something is wrong, what was typed comes back as plain strings (never a password) with one error a field.
 */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): FormResult<T> {
  const fields = fieldsOf(body)
  const parsed = schema.safeParse(fields)
  if (parsed.success) return { ok: true, values: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return { ok: false, values: typed(fields), errors }
}

/** What a body holds by name: a list, or no body at all, holds nothing. */
function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {}
}

/** The fields of a form as they can be shown again: strings only, no passwords, no token. */
export function typed(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !/password|_csrf/i.test(entry[0]),
    ),
  )
}
