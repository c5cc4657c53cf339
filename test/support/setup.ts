process.env.NODE_ENV = 'test'
process.env.LOG_LEVEL ??= 'error'
process.env.PORT ??= '0'

export const mochaHooks = {
  async afterAll() {
    const { closeBrowser } = await import('./browser.js')
    const { stopHub } = await import('./hub.js')
    await closeBrowser()
    await stopHub()
  },
}
