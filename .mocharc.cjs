const long = process.env.npm_lifecycle_event === 'test:long'

module.exports = {
  'node-option': ['import=tsx/esm'],
  require: ['./test/support/setup.ts'],
  timeout: long ? 600_000 : 20_000,
  slow: 1000,
}
