import type { RichLine } from './content/scene.js'
import type { DemoPerson } from './people.js'

/** What somebody is about to post. */
export interface Written {
  person: DemoPerson
  body: string
  /** Of a scene: what else is known of it. */
  line?: RichLine
}
