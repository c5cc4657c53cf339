import type { ShownFile } from '../../server/lib/markdown/pictures.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { pagesOfMentioned } from '../mention.js'
import { filePath } from '../paths.js'
import type { FileSubject, StoredFile } from '../stored-file.js'
import { attachFiles, ownFiles } from './attachment.js'

/** The ids of the hub's files that a text names. */
function fileIdsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\/files\/([0-9a-f]{24})\//g)].map(([, id = '']) => id))]
}

/** What a member wrote, rendered with those of the files it names that are theirs to show there, and links to whom it mentions. */
export async function renderWithFiles(text: string, owner: string, subject?: FileSubject): Promise<string> {
  return render(text, await ownFiles(fileIdsIn(text), owner, subject))
}

/** A preview: nobody else sees it, so any file of their own may show. */
export async function renderForOneself(text: string, owner: string): Promise<string> {
  return render(text, await ownFiles(fileIdsIn(text), owner, 'any'))
}

/** Attaches the files that a text names to what it was written for. */
export function attachFilesIn(text: string, subject: FileSubject, owner: string): Promise<void> {
  return attachFiles(fileIdsIn(text), subject, owner)
}

async function render(text: string, files: Map<string, StoredFile>): Promise<string> {
  return renderMarkdown(text, {
    files: new Map([...files.values()].map((file) => [filePath(file), shownFile(file)])),
    mentions: await pagesOfMentioned(text),
  })
}

function shownFile(file: StoredFile): ShownFile {
  const { width, height } = file
  if (!width || !height) return { note: noteOf(file) }
  const narrow = file.copies[0]?.width
  const shown = narrow ?? width
  const picture = {
    address: filePath(file, narrow),
    width: shown,
    height: Math.round((height * shown) / width),
  }
  return { note: noteOf(file), picture }
}

const kilobyte = 1024

/** "PDF, 340 ko": stored with the text, so in the hub's first language. */
function noteOf({ name, size }: StoredFile): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase()
  const kilobytes = Math.max(1, Math.round(size / kilobyte))
  const weight =
    kilobytes < kilobyte ? `${kilobytes} ko` : `${(kilobytes / kilobyte).toFixed(1).replace('.', ',')} Mo`
  return [ending, weight].filter(Boolean).join(', ')
}
