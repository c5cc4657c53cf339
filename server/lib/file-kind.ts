/** How much of a file tells what it is: office documents are zips whose list of parts must be seen. */
export const tellingBytes = 64 * 1024

/**
 * The type of a file by what it holds, never by its name.
 * @param head its first `tellingBytes`, or all of it.
 */
export async function fileKind(head: Buffer): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type')
  const known = await fileTypeFromBuffer(head).catch(() => undefined)
  if (known) return known.mime
  return isText(head) ? 'text/plain' : 'application/octet-stream'
}

/** Text of any usual encoding: no zero byte, no control character but those that shape lines. */
function isText(head: Buffer): boolean {
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13)
}
