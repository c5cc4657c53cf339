import sharp from 'sharp'
import type TestAgent from 'supertest/lib/agent.js'
import { csrfOf } from './hub.js'

/** A photograph as a telephone makes it, with where and by whom it was taken. */
export function photograph(width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b8391d' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Camille Essai' }, IFD3: { GPSLatitude: '47/1 13/1 0/1' } })
    .toBuffer()
}

/** Sends one file as the composer does. */
export async function sendFile(browser: TestAgent, content: Buffer, name: string) {
  const { text } = await browser.get('/topics/new')
  return browser.post('/files').field('_csrf', csrfOf(text)).attach('file', content, name)
}
