/**
 * lib <- models <- server/{http,auth,mail,realtime,uploads,jobs,i18n} <- routes <- server/app.ts <- server/index.ts
 * `server/reference` is data, and `server/i18n/dates` and `server/i18n` know no request: models may read the first only.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^public/js/(main|service-worker)\\.ts$', '^server/(build|index)\\.ts$'],
      },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-library-in-production',
      severity: 'error',
      from: { path: '^(server|models|routes)/', pathNot: '^server/(demo|bench)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'lib-knows-no-domain',
      severity: 'error',
      from: { path: '^server/lib/' },
      to: { path: '^(models|routes|views|server/(?!lib/))' },
    },
    {
      name: 'reference-is-data',
      severity: 'error',
      from: { path: '^server/reference/' },
      to: { path: '^(models|routes|server/(?!reference/|lib/))' },
    },
    {
      name: 'models-see-no-request',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: '^(routes/|server/(?!lib/|reference/))' },
    },
    {
      name: 'models-know-no-express',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: 'node_modules/(express|passport|socket\\.io|nodemailer)/' },
    },
    {
      name: 'server-does-not-know-routes',
      severity: 'error',
      from: { path: '^server/(http|auth|mail|push|realtime|uploads|jobs|i18n|database)/' },
      to: { path: '^(routes/|server/(app|index)\\.ts)' },
    },
    {
      name: 'routes-are-below-the-app',
      severity: 'error',
      from: { path: '^routes/' },
      to: { path: '^server/(app|index|build)\\.ts' },
    },
    {
      name: 'database-imports-nothing-of-the-hub',
      severity: 'error',
      from: { path: '^server/database/embedded/' },
      to: { path: '^(models/|routes/|server/(?!database/embedded/))' },
    },
    {
      name: 'embedded-database-has-one-door',
      severity: 'error',
      from: { pathNot: '^server/(database/|bench/|backup/)' },
      to: { path: '^server/database/embedded/' },
    },
    {
      name: 'browser-code-stands-alone',
      severity: 'error',
      from: { path: '^public/' },
      to: { path: '^(server|models|routes)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
