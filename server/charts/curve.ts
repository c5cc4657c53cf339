import { inks, type Scheme } from './bars.js'

export interface Curve {
  labels: string[]
  values: number[]
  /** The line that it cannot pass. */
  most: number
}

/** Small enough for its figures to be read beside a list. */
const size = { width: 360, height: 200 }

async function library() {
  const [core, { LineChart }, { GridComponent, MarkLineComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([LineChart, GridComponent, MarkLineComponent, SVGRenderer])
  return core
}

/** A curve in steps below the line that it fills up to: as SVG, to be shown by `<img>`. */
export async function drawCurve({ labels, values, most }: Curve, scheme: Scheme): Promise<string> {
  const ink = inks[scheme]
  const { init } = await library()
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    const text = { color: ink.text, fontFamily: 'Verdana, sans-serif', fontSize: 12 }
    chart.setOption({
      animation: false,
      grid: {
        left: 8,
        right: 16,
        top: 24,
        bottom: 8,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'category',
        data: labels,
        boundaryGap: false,
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        max: Math.max(most, ...values, 1),
        axisLabel: text,
        splitLine: { lineStyle: { color: ink.line } },
      },
      series: [
        {
          type: 'line',
          step: 'end',
          showSymbol: values.length < 2,
          data: values,
          lineStyle: { color: ink.bar, width: 3 },
          itemStyle: { color: ink.bar },
          areaStyle: { color: ink.bar, opacity: 0.16 },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: ink.last, width: 2, type: 'dashed' },
            data: most > 0 ? [{ yAxis: most }] : [],
          },
        },
      ],
    })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
