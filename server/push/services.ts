import { parseUrl } from '../lib/parse-url.js'

/** The push services of the browsers there are: a subscription names its own, and anything else might be a neighbour's machine. */
const services = [
  /^(fcm|android)\.googleapis\.com$/,
  /^jmt17\.google\.com$/,
  /(^|\.)push\.services\.mozilla\.com$/,
  /(^|\.)push\.apple\.com$/,
  /(^|\.)notify\.windows\.com$/,
]

export function isPushService(endpoint: string): boolean {
  const url = parseUrl(endpoint)
  if (url?.protocol !== 'https:' || url.port !== '') return false
  return services.some((service) => service.test(url.hostname))
}
