/** The colours of the hub, and shades of them, as covers are painted. */
export const paint = {
  ink: '#1d2140',
  night: '#2a2f58',
  paper: '#fbfaf6',
  honey: '#f5b82e',
  amber: '#c98f12',
  sand: '#f3d9a0',
  wood: '#d5b06a',
  green: '#0f6a63',
  deep: '#0b5d57',
  pine: '#07443f',
  mint: '#8fd0c5',
  coral: '#e9785b',
  brick: '#b8391d',
  sky: '#cfe4ee',
  plum: '#5a3a6e',
  rose: '#f4c6bd',
} as const

/** What a cover shows, and in words for who does not see it. */
export interface Scene {
  alt: string
  drawing: string
}

export const [width, height] = [840, 320]

export function box(x: number, y: number, w: number, h: number, fill: string, radius = 3): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function shape(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function line(d: string, colour: string, thickness: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** The same thing at several places. */
export function each<T>(things: readonly T[], draw: (thing: T, index: number) => string): string {
  return things.map(draw).join('')
}

export function wheel(x: number, y: number, radius: number, rim: string, hub: string): string {
  const spokes = each([0, 30, 60, 90, 120, 150], (degrees) => {
    const [dx, dy] = [Math.cos, Math.sin].map((f) => f((degrees * Math.PI) / 180) * radius)
    return line(`M${x - (dx ?? 0)} ${y - (dy ?? 0)}L${x + (dx ?? 0)} ${y + (dy ?? 0)}`, rim, 2)
  })
  return `${spokes}<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${rim}" stroke-width="7"/>${disc(x, y, radius / 7, hub)}`
}

export function tree(x: number, ground: number, size: number, leaves: string): string {
  return (
    box(x - size * 0.06, ground - size * 0.5, size * 0.12, size * 0.5, paint.ink, 2) +
    disc(x, ground - size * 0.72, size * 0.32, leaves) +
    disc(x - size * 0.2, ground - size * 0.55, size * 0.22, leaves) +
    disc(x + size * 0.2, ground - size * 0.55, size * 0.22, leaves)
  )
}

/** As a picture of twice its size, for fine screens. */
export function svgOf({ drawing }: Scene): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`,
  )
}
