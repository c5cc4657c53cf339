import { type Locale, t } from '../i18n/index.js'

export interface AttestationPage {
  name: string
  title: string
  when: string
  where: string
  organisers: string
  number: string
  /** Where the number can be checked. */
  address: string
  issuedOn: string
}

const ink = { text: '#1d2140', soft: '#5f6280', mark: '#f5b82e', strong: '#0b5d57' }
const width = 420

/** The attestation as one page of A4. */
export async function drawAttestation(page: AttestationPage, locale: Locale): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 90, bottom: 60, left: 88, right: 88 },
    lang: locale,
    info: { Title: t(locale, 'attestations.title'), Author: 'Essaim' },
  })
  const say = (key: string, values: Record<string, unknown> = {}) => t(locale, `attestations.${key}`, values)
  const line = (text: string, size: number, colour = ink.text, face = 'Helvetica') =>
    document.font(face).fontSize(size).fillColor(colour).text(printable(text), { width, lineGap: 4 })

  document.rect(0, 0, document.page.width, 14).fill(ink.mark)
  line('Essaim, Territoires French Impact', 12, ink.soft)
  document.moveDown(3)
  line(say('title'), 30, ink.text, 'Helvetica-Bold')
  document.moveDown(1.5)
  line(say('says'), 14)
  document.moveDown(0.5)
  line(page.name, 24, ink.strong, 'Helvetica-Bold')
  document.moveDown(0.5)
  line(say('tookPart'), 14)
  document.moveDown(0.5)
  line(page.title, 18, ink.text, 'Helvetica-Bold')
  document.moveDown(0.5)
  line(page.when, 13)
  line(page.where, 13)
  if (page.organisers) line(say('organisedBy', { organisers: page.organisers }), 13)
  document.moveDown(3)
  line(say('number', { number: page.number }), 13, ink.strong)
  line(say('check', { address: page.address }), 11, ink.soft)
  line(say('issuedOn', { day: page.issuedOn }), 11, ink.soft)
  return bytesOf(document)
}

/** The fonts that every reader of PDF has know Latin 1 and no narrow space; those of the pages cannot be embedded. */
function printable(text: string): string {
  return text.replace(/\u202f/g, '\u00a0')
}

async function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  document.end()
  for await (const chunk of document) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
