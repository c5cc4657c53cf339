import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import * as esbuild from 'esbuild'
import Handlebars from 'handlebars'
import { helperNames } from './http/view-helpers.js'
import { root } from './root.js'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const dist = path.join(root, 'dist')
/** Built aside, then put in place whole, so that a hub that starts meanwhile never finds half of it. */
const fresh = path.join(root, `.dist-${process.pid}`)

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}

/**
 * V8 keeps the text of a script for good, two bytes a character when one of them is beyond Latin-1. esbuild escapes those
 * of strings, and leaves the regular expressions.
 */
function inOneByteCharacters(code: string): string {
  return code.replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The hub, the thread of its database, and what saves and restores them, with what they share in chunks: a thousand
 * files less to open at each start.
 * Names stay, so that a stack can be read.
 */
async function bundleServer() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['server/index.ts', 'server/database/embedded/worker.ts', 'server/backup/index.ts'],
    outdir: fresh,
    outbase: '.',
    bundle: true,
    splitting: true,
    packages: 'external',
    chunkNames: 'server/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
    write: false,
    logLevel: 'warning',
  })
  await Promise.all(
    outputFiles.map(async (file) => {
      await mkdir(path.dirname(file.path), { recursive: true })
      await writeFile(file.path, file.path.endsWith('.js') ? inOneByteCharacters(file.text) : file.contents)
    }),
  )
}

/**
 * Browsers that do not know `light-dark()` drop every colour that uses it: they get the light ones, repeated plainly.
 */
function lightSchemeFallback(css: string): string {
  const rules = [...css.matchAll(/(:root|\[data-theme\]) \{([\s\S]*?)\n {2}\}/g)].map(
    ([, selector, body]) => {
      const plain = [
        ...(body ?? '').matchAll(/(--[\w-]+): light-dark\(((?:[^()]|\([^()]*(?:\([^()]*\))?[^()]*\))*?), /g),
      ]
      return `${selector} { ${plain.map(([, name, light]) => `${name}: ${light};`).join(' ')} }`
    },
  )
  return `${css}\n@supports not (color: light-dark(#fff, #000)) { @layer tokens { ${rules.join(' ')} } }\n`
}

const schemeFallback: esbuild.Plugin = {
  name: 'light-scheme-fallback',
  setup(build) {
    build.onLoad({ filter: /tokens\.css$/ }, async ({ path: file }) => ({
      contents: lightSchemeFallback(await readFile(file, 'utf8')),
      loader: 'css',
    }))
  },
}

async function bundleAssets(manifest: Record<string, string>) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      'public/css/main.css',
      'public/css/desk.css',
      'public/css/styleguide.css',
      'public/js/main.ts',
      'public/js/service-worker.ts',
    ],
    outdir: path.join(fresh, 'public'),
    outbase: 'public',
    entryNames: '[dir]/[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    chunkNames: 'js/[name]-[hash]',
    publicPath: '/assets',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome117', 'firefox120', 'safari17.2'],
    supported: { nesting: true },
    loader: { '.woff2': 'file' },
    metafile: true,
    plugins: [schemeFallback],
    logLevel: 'warning',
  })
  for (const [output, { entryPoint, inputs }] of Object.entries(result.metafile.outputs)) {
    const source = entryPoint ?? (output.endsWith('.woff2') ? Object.keys(inputs)[0] : undefined)
    if (source) {
      manifest[source.replace(/^public\//, '').replace(/\.ts$/, '.js')] = output.replace(/^.*\/public\//, '')
    }
  }
}

async function fingerprintImages(manifest: Record<string, string>) {
  const images = await readdir(path.join(root, 'public/images'))
  await mkdir(path.join(fresh, 'public/images'), { recursive: true })
  for (const image of images) {
    const bytes = await readFile(path.join(root, 'public/images', image))
    const { name, ext } = path.parse(image)
    const fingerprinted = `images/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}${ext}`
    manifest[`images/${image}`] = fingerprinted
    await writeFile(path.join(fresh, 'public', fingerprinted), bytes)
  }
}

/** Once, as small as can be, so that no process compresses them again for each reader. */
async function compressAssets() {
  const files = await readdir(path.join(fresh, 'public'), { recursive: true })
  const texts = files
    .filter((file) => /\.(css|js|svg)$/.test(file))
    .map((file) => path.join(fresh, 'public', file))
  await Promise.all(
    texts.map(async (file) => {
      const bytes = await readFile(file)
      await writeFile(`${file}.gz`, await gzipped(bytes, { level: 9 }))
      await writeFile(`${file}.br`, await brotli(bytes))
    }),
  )
}

/**
 * The parsed view without the places of its parts, of which Handlebars would make four objects at each call of a helper.
 */
function withoutPlaces(parsed: hbs.AST.Program): hbs.AST.Program {
  return JSON.parse(JSON.stringify(parsed, (key, value) => (key === 'loc' ? undefined : value)))
}

async function precompiled(view: string): Promise<string> {
  const source = await readFile(path.join(root, view), 'utf8')
  const knownHelpers = Object.fromEntries(helperNames.map((name) => [name, true]))
  const options = { knownHelpers, knownHelpersOnly: true, strict: false, preventIndent: true }
  try {
    return String(Handlebars.precompile(withoutPlaces(Handlebars.parseWithoutProcessing(source)), options))
  } catch (error) {
    throw new Error(`${view} cannot be compiled`, { cause: error })
  }
}

async function precompileTemplates() {
  const views = await filesBelow('views', '.hbs')
  const members = await Promise.all(
    views.map(async (view) => {
      const name = view.replace(/^views\//, '').replace(/\.hbs$/, '')
      return `${JSON.stringify(name)}: ${await precompiled(view)}`
    }),
  )
  const { code } = await esbuild.transform(`export default {\n${members.join(',\n')}\n}\n`, {
    minify: true,
    target: 'node20',
  })
  await writeFile(path.join(fresh, 'templates.js'), code)
}

/** Builds `dist/`: the server bundled, templates precompiled, assets bundled and fingerprinted. */
export async function build() {
  const manifest: Record<string, string> = {}
  await Promise.all([bundleServer(), bundleAssets(manifest), fingerprintImages(manifest)])
  await Promise.all([compressAssets(), precompileTemplates()])
  await writeFile(path.join(fresh, 'manifest.json'), JSON.stringify(manifest, null, 2))
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
