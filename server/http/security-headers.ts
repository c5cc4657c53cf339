import helmet from 'helmet'
import { config } from '../config.js'

/**
 * Turbo inserts one `<style>` for its progress bar; nonces would give every page another ETag, so its text is allowed
 * by hash. A browser journey fails when Turbo changes it.
 */
export const turboStyleHash = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='"

/** Helmet with a policy of our own: no inline script or style, nothing from elsewhere, no upgrade on plain HTTP. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", turboStyleHash],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(config.secure ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  strictTransportSecurity: config.secure,
  crossOriginOpenerPolicy: config.secure,
  originAgentCluster: config.secure,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  xFrameOptions: { action: 'deny' },
})
