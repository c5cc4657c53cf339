import fc from 'fast-check'

/** The day of the first wave: property tests draw the same examples in every run. */
fc.configureGlobal({ seed: 20190225 })

process.env.NODE_ENV = 'test'
process.env.LOG_LEVEL ??= 'error'
process.env.PORT ??= '0'
process.env.METRICS_TOKEN ??= 'a token for tests only'

export const mochaHooks = {
  async afterAll() {
    const { closeBrowser } = await import('./browser.js')
    const { stopHub } = await import('./hub.js')
    await closeBrowser()
    await stopHub()
  },
}
