import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' }
import { expect } from 'chai'
import { fundingTools, label, territories, territoryKinds, themes } from '../../../server/reference/index.js'
import { TERRITORY_KINDS, THEME_KEYS, territory } from '../../../server/reference/schema.js'

const everything = { fundingTools, label, territories, territoryKinds, themes }
const firstWave = territories.filter(({ wave }) => wave === 1)
const secondWave = territories.filter(({ wave }) => wave === 2)
const bySlug = (slug: string) => {
  const found = territories.find((one) => one.slug === slug)
  if (!found) throw new Error(`no territory ${slug}`)
  return found
}

describe('The territories of reference', () => {
  it('are twenty in the first wave and seven in the second', () => {
    expect(firstWave).to.have.length(20)
    expect(secondWave).to.have.length(7)
    for (const { number, territories: count } of label.waves) {
      expect(territories.filter(({ wave }) => wave === number)).to.have.length(count)
    }
  })

  it('have three challenges each in the first wave, but Lyon four, 61 in all', () => {
    for (const { slug, challenges } of firstWave) {
      expect(challenges, slug).to.have.length(slug === 'lyon-metropole' ? 4 : 3)
    }
    expect(firstWave.flatMap(({ challenges }) => challenges)).to.have.length(61)
  })

  it('say nothing of the second wave beyond names and places', () => {
    for (const { slug, presentation, figures, collective, challenges } of secondWave) {
      expect({ presentation, figures, collective, challenges }, slug).to.deep.equal({
        presentation: null,
        figures: [],
        collective: null,
        challenges: [],
      })
    }
  })

  it('print one collective for Montreuillois and for Roubaix', () => {
    expect(bySlug('montreuillois').collective).to.deep.equal(bySlug('roubaix').collective)
    expect(bySlug('roubaix').collective?.members).to.include('Réseau Alliances')
  })

  it('lie in departments that exist and belong to the region named', () => {
    for (const { slug, departments, region } of territories) {
      const official = regions.find(({ code }) => code === region.code)
      expect(official?.nom.replace("'", '’'), slug).to.equal(region.name)
      for (const code of departments) {
        expect(departements.find((one) => one.code === code)?.region, `${slug} ${code}`).to.equal(region.code)
      }
    }
  })

  it('hold every department of their region when they are regions', () => {
    for (const { slug, departments, region } of territories.filter(({ kind }) => kind === 'region')) {
      const all = departements.filter((one) => one.region === region.code).map(({ code }) => code)
      expect([...departments], slug).to.have.members(all)
    }
  })

  it('lie inside one another where the perimeters do', () => {
    expect(bySlug('grand-poitiers').within).to.deep.equal(['region-nouvelle-aquitaine'])
    expect(bySlug('grand-narbonne').within).to.deep.equal(['occitanie-est'])
    for (const { departments, within } of territories) {
      for (const outer of within) expect(bySlug(outer).departments).to.include.members([...departments])
    }
  })

  it('keep a time zone that the machine knows, Mayotte its own', () => {
    for (const { slug, timeZone } of territories) {
      expect(() => new Intl.DateTimeFormat('fr', { timeZone }), slug).not.to.throw()
    }
    expect(bySlug('mayotte').timeZone).to.equal('Indian/Mayotte')
  })

  it('put pins on the map that do not hide one another', () => {
    for (const one of territories) {
      for (const other of territories) {
        if (one === other) continue
        const distance = Math.hypot(one.pin.x - other.pin.x, one.pin.y - other.pin.y)
        expect(distance, `${one.slug} and ${other.slug}`).to.be.at.least(14)
      }
    }
  })

  it('have slugs, names and initials of their own, and slugs of their own for their challenges', () => {
    for (const key of ['slug', 'name', 'shortName', 'initials'] as const) {
      expectUnique(territories.map((one) => one[key]))
    }
    for (const { challenges } of territories) expectUnique(challenges.map(({ slug }) => slug))
    for (const { collective } of firstWave) expectUnique(collective?.members ?? [])
  })

  it('are refused without what their wave owes', () => {
    const { presentation, ...rest } = structuredClone(bySlug('nantes-metropole'))
    expect(territory.safeParse(rest).success).to.equal(false)
    expect(territory.safeParse({ ...rest, presentation, wave: 2 }).success).to.equal(false)
    expect(territory.safeParse({ ...rest, presentation }).success).to.equal(true)
  })
})

describe('The themes of reference', () => {
  it('are eleven, whose shares of the applications sum to 100', () => {
    expect(themes.map(({ key }) => key)).to.deep.equal(THEME_KEYS)
    expect(themes.reduce((sum, { share }) => sum + share, 0)).to.equal(100)
    expectUnique(themes.map(({ slug }) => slug))
  })

  it('are each taken up by a challenge, which names none twice', () => {
    const challenges = firstWave.flatMap((one) => one.challenges)
    expect(new Set(challenges.flatMap((one) => one.themes))).to.have.keys(...THEME_KEYS)
    for (const one of challenges) expectUnique(one.themes)
  })
})

describe('The label of reference', () => {
  it('has five criteria and eight kinds of support, numbered', () => {
    expect(label.criteria.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5])
    expect(label.supports.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('knows the figures of the call', () => {
    const values = Object.fromEntries(label.figures.map(({ key, value }) => [key, value]))
    expect(values).to.include({ applications: 50, 'first-wave': 20, 'second-wave': 7, 'fiso-2': 21_000_000 })
  })

  it('has keys of its own in each list, and a calendar in order', () => {
    for (const list of [label.objectives, label.criteria, label.supports, label.calendar, label.figures]) {
      expectUnique(list.map(({ key }) => key))
    }
    const months = label.calendar
      .filter(({ from }) => from.precision !== 'year')
      .map(({ from }) => from.value.slice(0, 7))
    expect(months).to.deep.equal([...months].sort())
  })

  it('tells what happened where only of territories that it labels', () => {
    for (const { territory } of [...label.calendar, ...fundingTools]) if (territory) bySlug(territory)
  })
})

describe('The funding tools of reference', () => {
  it('name FISO #2, NOVESS and HubESS with who runs them', () => {
    const operators = Object.fromEntries(fundingTools.map(({ slug, operator }) => [slug, operator]))
    expect(operators).to.include({
      'fiso-2': 'Bpifrance',
      novess: 'Banque des Territoires',
      hubess: 'Banque des Territoires',
    })
    expectUnique(fundingTools.map(({ slug }) => slug))
  })
})

describe('The kinds of territory', () => {
  it('are all named and all used', () => {
    expect(territoryKinds.map(({ key }) => key)).to.deep.equal(TERRITORY_KINDS)
    expect(new Set(territories.map(({ kind }) => kind))).to.have.keys(...TERRITORY_KINDS)
  })
})

describe('The words of reference', () => {
  it('are in French and in English, typeset as each asks', () => {
    const pairs = localised(everything)
    expect(pairs).to.have.length.above(300)
    for (const { fr, en } of pairs) {
      expect(fr, 'French').to.match(/\S/)
      expect(en, 'English').to.match(/\S/)
      expect(fr, 'no plain or missing space before ; ! ?').not.to.match(/[^\u202F][;!?]/)
      expect(fr, 'no plain or missing space before :').not.to.match(/[^\u00A0]:/)
      expect(fr, 'guillemets').not.to.match(/«[^\u00A0]|[^\u00A0]»/)
      expect(fr, 'figures').not.to.match(/\d \d|\d [%€]/)
      expect(fr + en, 'apostrophes').not.to.match(/['"]/)
    }
  })

  it('never repeat a sentence', () => {
    const challenges = firstWave.flatMap((one) => one.challenges)
    for (const language of ['fr', 'en'] as const) {
      expectUnique(challenges.map(({ title }) => title[language]))
      expectUnique(challenges.map(({ summary }) => summary[language]))
      expectUnique(firstWave.map(({ presentation }) => presentation?.[language] ?? ''))
    }
  })

  it('cannot be changed by who reads them', () => {
    for (const part of objects(everything).slice(1)) expect(part).to.be.frozen
  })
})

function expectUnique(values: readonly string[]) {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).to.deep.equal([])
}

function localised(value: object): { fr: string; en: string }[] {
  return objects(value).filter((one): one is { fr: string; en: string } => 'fr' in one || 'en' in one)
}

function objects(value: object): object[] {
  const children = Object.values(value).filter((child) => typeof child === 'object' && child !== null)
  return [value, ...children.flatMap(objects)]
}
