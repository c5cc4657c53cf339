import { Controller } from '@hotwired/stimulus'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The arrow keys go from day to day; Tab leaves the days for what stands on them. Without it, Tab passes by every day. */
export class DaysController extends Controller {
  static override targets = ['day']
  declare readonly dayTargets: HTMLElement[]

  override connect() {
    const today = this.dayTargets.find((day) => day.ariaCurrent === 'date')
    this.reach(today ?? this.dayTargets[0])
  }

  move(event: KeyboardEvent) {
    const place = this.dayTargets.indexOf(event.currentTarget as HTMLElement)
    const next = this.dayTargets[this.placeAfter(place, event.key)]
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    this.reach(next)
    next.focus()
  }

  private placeAfter(place: number, key: string): number {
    const start = place - (place % 7)
    if (key === 'Home') return start
    if (key === 'End') return start + 6
    const step = steps[key]
    return step === undefined ? -1 : place + step
  }

  private reach(chosen: HTMLElement | undefined) {
    for (const day of this.dayTargets) day.tabIndex = day === chosen ? 0 : -1
  }
}
