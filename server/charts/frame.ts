/** The ink of a chart in either scheme, as `tokens.css` has it: a picture knows no custom property. */
export const inks = {
  light: { bar: '#0b5d57', last: '#f5b82e', text: '#474b68', line: '#e6e1d3' },
  dark: { bar: '#7ad6c7', last: '#f5b82e', text: '#c6c7d8', line: '#2f3455' },
}
export type Scheme = keyof typeof inks

/** What every chart shares: its words, its margins, labels below and whole numbers beside. */
export function frame(
  scheme: Scheme,
  labels: string[],
  { fontSize, right }: { fontSize: number; right: number },
) {
  const ink = inks[scheme]
  const text = { color: ink.text, fontFamily: 'Verdana, sans-serif', fontSize }
  return {
    text,
    grid: { left: 8, right, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: labels,
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: ink.line } } },
  } as const
}
