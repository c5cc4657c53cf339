const anywhere = 'http://essaim.invalid'

/**
 * The address as a path of this very site, or nothing when it leads elsewhere: browsers read `//other.site`, `/\\other.site`
 * and `/<tab>/other.site` as another site.
 */
export function localPath(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.startsWith('/') || address.length > 2000) return undefined
  if (!URL.canParse(address, anywhere)) return undefined
  const { origin, pathname, search, hash } = new URL(address, anywhere)
  if (origin !== anywhere || pathname.startsWith('//')) return undefined
  return `${pathname}${search}${hash}`
}
