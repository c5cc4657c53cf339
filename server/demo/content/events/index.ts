import { gatherings } from './gatherings.js'
import { hours } from './hours.js'
import { masterclasses } from './masterclasses.js'
import { past } from './past.js'
import type { EventSketch } from './sketch.js'
import { webinars } from './webinars.js'
import { workshops } from './workshops.js'

export type { EventSketch }

export const eventSketches: EventSketch[] = [
  ...masterclasses,
  ...workshops,
  ...webinars,
  ...gatherings,
  ...past,
  ...hours,
]
