const width = 30

/** A bar on a terminal; elsewhere a line every tenth. */
export function progressBar(output: NodeJS.WriteStream): (done: number, target: number) => void {
  const start = Date.now()
  let shown = -1
  return (done, target) => {
    const share = Math.min(1, done / target)
    const tenths = Math.floor(share * 10)
    if (!output.isTTY && tenths === shown) return
    shown = tenths
    const seconds = Math.max(1, Math.round((Date.now() - start) / 1000))
    const filled = Math.round(share * width)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
    const line = `${bar} ${Math.floor(share * 100)}%  ${done.toLocaleString('en')} posts, ${seconds} s`
    output.write(output.isTTY ? `\r${line}${share === 1 ? '\n' : ''}` : `${line}\n`)
  }
}
