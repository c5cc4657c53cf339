module.exports = {
  import: ['tsx'],
  spec: ['test/**/*.test.ts'],
  ignore: ['test/**/*.long.test.ts'],
  timeout: 20000,
  exit: false,
}
