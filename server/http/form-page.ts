import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import { InvalidInput, TooManyAttempts } from '../../models/failure.js'
import { type Locale, t } from '../i18n/index.js'
import { readForm, typed } from './form.js'

interface Surroundings extends Record<string, unknown> {
  /** What the fields hold before anything is typed. */
  values?: Record<string, unknown>
}

interface FormPage<T> {
  view: string
  /** Key of the page's title. */
  title: string
  schema: z.ZodType<T>
  /** What the page shows beside what was typed. */
  surroundings?: (req: Request, res: Response) => Surroundings | Promise<Surroundings>
  /** Does what the form asks and answers, by a redirection. InvalidInput and TooManyAttempts bring the form back. */
  accept: (values: T, req: Request, res: Response) => Promise<void>
}

interface Refusal {
  status: number
  values: Record<string, string>
  errors?: Record<string, string>
  tooMany?: TooManyAttempts
}

function refusalOf(error: unknown, body: unknown): Refusal | undefined {
  const values = typed((body ?? {}) as Record<string, unknown>)
  if (error instanceof InvalidInput) return { status: error.status, values, errors: error.errors }
  if (error instanceof TooManyAttempts) return { status: error.status, values, tooMany: error }
  return undefined
}

/** A page with a form: `show` answers its GET, `submit` its POST; what was typed comes back with what to mend. */
export function formPage<T>(page: FormPage<T>): { show: RequestHandler; submit: RequestHandler } {
  async function render(req: Request, res: Response, refusal?: Refusal) {
    const surroundings = await page.surroundings?.(req, res)
    const locale: Locale = res.locals.locale
    const title = t(locale, page.title)
    if (refusal?.tooMany) res.set('Retry-After', String(refusal.tooMany.retryAfterSeconds))
    res
      .status(refusal?.status ?? 200)
      .set('Cache-Control', 'no-store')
      .render(page.view, {
        ...surroundings,
        title: refusal ? t(locale, 'accounts.errorTitle', { title }) : title,
        values: { ...surroundings?.values, ...refusal?.values },
        errors: refusal?.errors,
        tooMany: refusal?.tooMany?.values,
      })
  }

  return {
    show: (req, res) => render(req, res),
    async submit(req, res) {
      const form = readForm(page.schema, req.body)
      if (!form.ok) return render(req, res, { status: 422, ...form })
      try {
        await page.accept(form.values, req, res)
      } catch (error) {
        const refusal = refusalOf(error, req.body)
        if (!refusal) throw error
        await render(req, res, refusal)
      }
    },
  }
}
