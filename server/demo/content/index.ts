import type { ThemeKey } from '../../reference/index.js'
import { circular } from './circular.js'
import { digital } from './digital.js'
import { employment } from './employment.js'
import { enterprise } from './enterprise.js'
import { environment } from './environment.js'
import { equality } from './equality.js'
import { food } from './food.js'
import { living } from './living.js'
import { mobility } from './mobility.js'
import type { ThemeContent } from './opening.js'
import { other } from './other.js'
import { seniors } from './seniors.js'

export const content: Record<ThemeKey, ThemeContent> = {
  environment,
  food,
  employment,
  mobility,
  circular,
  enterprise,
  seniors,
  digital,
  living,
  equality,
  other,
}
