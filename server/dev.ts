import { build } from './build.js'

/** For development: builds anew, then boots from the sources; `npm run dev` starts it again on every change. */
await build()
await import('./index.js')
