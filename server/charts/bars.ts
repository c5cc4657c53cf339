import { frame, inks, type Scheme } from './frame.js'

export interface Bars {
  labels: string[]
  values: number[]
}

const size = { width: 320, height: 160 }

let loading: ReturnType<typeof load> | undefined

/** The library takes seconds to load: a page that will ask for charts may begin beforehand. */
export function warmCharts(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}

async function load() {
  const [core, { BarChart }, { GridComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([BarChart, GridComponent, SVGRenderer])
  return core
}

const mostKept = 60
const kept = new Map<string, Promise<string>>()

/**
 * One bar a label, the last of them, which is still growing, in honey: as SVG, to be shown by `<img>`. The same figures are
 * drawn once.
 */
export function drawBars(bars: Bars, scheme: Scheme): Promise<string> {
  const key = JSON.stringify([scheme, bars])
  const drawn = kept.get(key) ?? draw(bars, scheme)
  if (!kept.has(key) && kept.size >= mostKept) kept.clear()
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  return drawn
}

async function draw({ labels, values }: Bars, scheme: Scheme): Promise<string> {
  const ink = inks[scheme]
  const { init } = await warmCharts()
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    const { text, ...axes } = frame(scheme, labels, { fontSize: 13, right: 8 })
    chart.setOption({
      animation: false,
      ...axes,
      series: [
        {
          type: 'bar',
          barCategoryGap: '28%',
          itemStyle: { color: ink.bar, borderRadius: [3, 3, 0, 0] },
          data: values.map((value, index) =>
            index < values.length - 1 ? value : { value, itemStyle: { color: ink.last } },
          ),
          label: { show: values.length <= 12, position: 'top', ...text },
        },
      ],
    })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
