import { frenchTypography } from '../lib/french-typography.js'
import type { Random } from './random.js'

/** What slots are filled with: a text, or how to choose one. */
export type Slots = Record<string, string | ((random: Random) => string)>

type Part = string | { choices: Part[][] } | { least: number; most: number } | { slot: string }

const compiled = new Map<string, Part[]>()

/** Fills a template (see content/opening.ts). */
export function fill(template: string, random: Random, slots: Slots, language: 'fr' | 'en' = 'fr'): string {
  const key = language + template
  let parts = compiled.get(key)
  if (!parts) {
    parts = compile(language === 'fr' ? typeset(template) : template)
    compiled.set(key, parts)
  }
  return write(parts, random, slots)
}

/** The titles to choose from, where the whole template is a choice. */
export function titleChoices(template: string): string[] {
  return template.startsWith('{') && closing(template, 0) === template.length - 1
    ? splitChoices(template.slice(1, -1))
    : [template]
}

const units =
  'euros?|centimes?|%|m²|m³|kilomètres|km|kilos|kg|tonnes|grammes|heures|minutes|h|kWc?|MWh|Mo|ko|ans|jours|mois|semaines|postes|structures'
const beforeUnit = new RegExp(`([\\d}]) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu')

const thousands = /(\d) (?=\d{3}(?!\d))/g

function typeset(text: string): string {
  return frenchTypography(text).replace(beforeUnit, '$1\u00a0').replace(thousands, '$1\u202f')
}

function compile(template: string): Part[] {
  const parts: Part[] = []
  let from = 0
  while (from < template.length) {
    const open = template.indexOf('{', from)
    if (open < 0) break
    const close = closing(template, open)
    if (open > from) parts.push(template.slice(from, open))
    parts.push(part(template.slice(open + 1, close)))
    from = close + 1
  }
  if (from < template.length) parts.push(template.slice(from))
  return parts
}

function closing(template: string, open: number): number {
  let depth = 0
  for (let index = open; index < template.length; index++) {
    if (template[index] === '{') depth += 1
    if (template[index] === '}') depth -= 1
    if (depth === 0) return index
  }
  throw new Error(`A brace stays open: ${template}`)
}

function part(inside: string): Part {
  const choices = splitChoices(inside)
  if (choices.length > 1) return { choices: choices.map(compile) }
  const [, least, most] = /^(\d+)-(\d+)$/.exec(inside) ?? []
  if (least !== undefined) return { least: Number(least), most: Number(most) }
  return { slot: inside }
}

function splitChoices(inside: string): string[] {
  const choices = ['']
  let depth = 0
  for (const character of inside) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === '|' && depth === 0) choices.push('')
    else choices[choices.length - 1] += character
  }
  return choices
}

function write(parts: Part[], random: Random, slots: Slots): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('choices' in part) text += write(random.pick(part.choices), random, slots)
    else if ('least' in part) text += spell(random.between(part.least, part.most))
    else text += lookUp(part.slot, random, slots)
  }
  return text
}

function lookUp(name: string, random: Random, slots: Slots): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  const found = slots[small]
  if (found === undefined) throw new Error(`No slot is called "${name}"`)
  const text = typeof found === 'string' ? found : found(random)
  return small === name ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** As people write figures: the greater, the rounder. */
function spell(number: number): string {
  if (number < 100) return String(number)
  const step = number < 1000 ? 10 : number < 10_000 ? 100 : number < 100_000 ? 500 : 5000
  return String(Math.round(number / step) * step).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}
