/** The nine digits of a SIREN, whatever was typed between them; nothing when it is no such number. */
export function sirenDigits(text: string): string | undefined {
  const digits = text.replace(/[\s.\u00a0\u202f-]/g, '')
  return /^\d{9}$/.test(digits) && passesLuhn(digits) && digits !== '000000000' ? digits : undefined
}

/**
 * The checksum that INSEE gives a SIREN (ISO/IEC 7812). The exception made for La Poste concerns its SIRET, which are
 * longer: its SIREN passes like any other.
 */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** As people write it: "356 000 000". */
export function sirenInWords(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
}
