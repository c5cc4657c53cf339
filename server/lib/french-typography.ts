const thin = '\u202f'
const wide = '\u00a0'

/** Puts the non-breaking spaces that French wants before ; : ! ? and %, and inside « ». */
export function frenchTypography(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${thin}$1`)
    .replace(/ ([:»%])/g, `${wide}$1`)
    .replace(/« /g, `«${wide}`)
}
