/** The address as a URL, or nothing when it is none. */
export function parseUrl(address: string | undefined): URL | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined
}
