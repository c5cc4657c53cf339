import { frame, inks, type Scheme } from './frame.js'

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
    const { text: _, xAxis, yAxis, ...axes } = frame(scheme, labels, { fontSize: 12, right: 16 })
    chart.setOption({
      animation: false,
      ...axes,
      xAxis: { ...xAxis, boundaryGap: false },
      yAxis: { ...yAxis, max: Math.max(most, ...values, 1) },
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
