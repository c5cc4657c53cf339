import { challengesOnTheme } from '../challenge.js'
import { lively } from '../lively.js'
import { themePath } from '../paths.js'
import { type Theme, themes } from '../theme.js'

/** What a list says of a theme. */
export interface ThemeRow {
  theme: Theme
  path: string
  challengeCount: number
  lively: boolean
}

/** All themes in the order of the label's first call, each with the number of challenges that take it up. */
export async function themeRows(): Promise<ThemeRow[]> {
  return Promise.all(
    (await themes()).map(async (theme) => ({
      theme,
      path: themePath(theme),
      challengeCount: (await challengesOnTheme(theme._id)).length,
      lively: lively(theme),
    })),
  )
}
