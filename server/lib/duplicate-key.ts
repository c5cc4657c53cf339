/** Whether MongoDB refused a write because a unique key already has this value (E11000). */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === duplicateKey
}

const duplicateKey = 11_000

interface WriteErrors {
  writeErrors: { index: number; code?: number }[]
}

function holdsWriteErrors(error: unknown): error is WriteErrors {
  return (
    typeof error === 'object' && error !== null && 'writeErrors' in error && Array.isArray(error.writeErrors)
  )
}

/**
 * Does many writes, unordered, of which some may find their unique key taken.
 * @returns the places of those among the writes; any other failure is thrown.
 */
export async function refusedAsDuplicates(write: () => Promise<unknown>): Promise<number[]> {
  try {
    await write()
    return []
  } catch (error) {
    if (!holdsWriteErrors(error) || error.writeErrors.some(({ code }) => code !== duplicateKey)) throw error
    return error.writeErrors.map(({ index }) => index)
  }
}
