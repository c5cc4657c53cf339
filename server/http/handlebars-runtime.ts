import type FullHandlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'

/** Handlebars without its compiler, which only the build needs; its own types leave most of it out. */
export const Handlebars = runtime as unknown as Pick<
  typeof FullHandlebars,
  'SafeString' | 'create' | 'template' | 'registerHelper' | 'registerPartial'
>
