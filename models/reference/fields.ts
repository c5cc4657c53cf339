import { z } from 'zod'
import { THEME_KEYS } from '../../server/reference/index.js'
import { ChallengeModel } from '../challenge.js'
import { TerritoryModel } from '../territory.js'
import { ThemeModel } from '../theme.js'

/** What people may change of the reference data, and how each field is asked for. */

export type FieldForm = 'line' | 'text' | 'themes' | 'switch'
export interface EditableField {
  /** The field's path in its document. */
  name: string
  form: FieldForm
  /** May be left empty. */
  optional?: true
}

const localised = (name: string, form: 'line' | 'text', optional?: true): EditableField[] =>
  ['fr', 'en'].map((locale) => ({ name: `${name}.${locale}`, form, ...(optional && { optional }) }))

export const editable = {
  challenges: {
    model: ChallengeModel,
    fields: [
      ...localised('title', 'line'),
      ...localised('summary', 'text'),
      { name: 'themes', form: 'themes' },
      { name: 'retired', form: 'switch' },
    ],
  },
  territories: {
    model: TerritoryModel,
    fields: [
      { name: 'name', form: 'line' },
      { name: 'shortName', form: 'line' },
      ...localised('presentation', 'text', true),
    ],
  },
  themes: { model: ThemeModel, fields: [...localised('name', 'line'), ...localised('invitation', 'text')] },
} satisfies Record<string, { model: unknown; fields: EditableField[] }>

export type ReferenceKind = keyof typeof editable
export const referenceKinds = Object.keys(editable) as ReferenceKind[]

export type FieldValue = string | string[] | boolean | undefined
export type FieldValues = Record<string, FieldValue>

export function fieldsOf(kind: ReferenceKind): EditableField[] {
  return editable[kind].fields as EditableField[]
}

const one = (most: number) =>
  z
    .string('administration.errors.textMissing')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z.string().min(2, 'administration.errors.textMissing').max(most, 'administration.errors.textTooLong'),
    )

const none = z.literal('').transform(() => undefined)
const themeKey = z.enum(THEME_KEYS, 'administration.errors.themesMissing')

export const line = one(150)
export const text = one(3000)
export const themeList = z
  .union([themeKey.transform((key) => [key]), z.array(themeKey)], 'administration.errors.themesMissing')
  .pipe(
    z
      .array(themeKey)
      .min(1, 'administration.errors.themesMissing')
      .max(4, 'administration.errors.themesTooMany'),
  )
const ticked = z
  .literal('true')
  .optional()
  .transform((value) => value === 'true' || undefined)

const schemas: Record<FieldForm, z.ZodType<FieldValue>> = { line, text, themes: themeList, switch: ticked }

/** Checks the form of a kind; its fields bear the names of the document's. */
export function referenceForm(kind: ReferenceKind): z.ZodType<FieldValues> {
  return z.object(
    Object.fromEntries(
      fieldsOf(kind).map(({ name, form, optional }) => [
        name,
        optional ? z.union([none, schemas[form]]) : schemas[form],
      ]),
    ),
  )
}

/** What a document holds at each path that can be edited. */
export function valuesOf(kind: ReferenceKind, document: Record<string, unknown>): FieldValues {
  return Object.fromEntries(
    fieldsOf(kind).map(({ name }) => {
      const [first = '', second] = name.split('.')
      const value = document[first]
      return [name, second ? (value as Record<string, string> | undefined)?.[second] : value] as [
        string,
        FieldValue,
      ]
    }),
  )
}
