import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Express } from 'express'
import { root } from '../root.js'
import { Handlebars } from './handlebars-runtime.js'
import { manifest } from './manifest.js'
import { viewHelpers } from './view-helpers.js'

type Render = (context: object) => string

async function loadTemplates(): Promise<Record<string, Render>> {
  const hbs = Handlebars.create()
  hbs.registerHelper(viewHelpers(manifest) as unknown as Handlebars.HelperDeclareSpec)
  const { default: specs } = await import(pathToFileURL(path.join(root, 'dist/templates.js')).href)
  const templates = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, hbs.template(spec as TemplateSpecification)]),
  )
  hbs.registerPartial(templates as unknown as Record<string, Handlebars.Template>)
  return templates
}

const templates = await loadTemplates()

/**
 * Renders a view to text.
 * @param name its path below `views/`, without the ending.
 * @throws Error when there is no such view.
 */
export function renderView(name: string, context: object): string {
  const template = templates[name]
  if (!template) throw new Error(`No view named ${name}`)
  return template(context)
}

/** Lets `res.render` use the views that the build has precompiled: express-handlebars would compile them again at run time. */
export function useViews(app: Express) {
  class PrecompiledView {
    readonly path: string
    constructor(readonly name: string) {
      this.path = name
    }
    render(context: object, done: (error: unknown, html?: string) => void) {
      try {
        done(null, renderView(this.name, context))
      } catch (error) {
        done(error)
      }
    }
  }
  app.set('view', PrecompiledView)
  app.set('view engine', 'hbs')
}
