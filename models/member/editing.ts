import { z } from 'zod'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { slug } from '../../server/lib/slug.js'
import { contentChanged } from '../content-version.js'
import { forgetPerson } from '../person.js'
import { forgetUser, UserModel } from '../user.js'
import { levels, type Privacy, type PrivateField, privateFields } from './privacy.js'
import { indexMember } from './search.js'

export const longestBio = 1000
export const mostSkills = 12
const longestSkill = 40

const unreadable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

const bio = z
  .string('members.errors.bio')
  .transform((text) => text.replace(/\r\n?/g, '\n').replace(unreadable, '').normalize('NFC').trim())
  .pipe(z.string().max(longestBio, 'members.errors.bioTooLong'))

/** Typed in one line, with commas; the same one twice counts once. */
const skills = z
  .string('members.errors.skills')
  .transform((text) => {
    const typed = text
      .split(/[,;\n]/)
      .map((skill) => skill.replace(unreadable, '').replace(/\s+/g, ' ').trim())
    const meant = typed.filter((skill) => slug(skill) !== '')
    return meant.filter((skill, place) => meant.findIndex((one) => slug(one) === slug(skill)) === place)
  })
  .pipe(
    z
      .array(z.string().max(longestSkill, 'members.errors.skillTooLong'))
      .max(mostSkills, 'members.errors.tooManySkills'),
  )

const level = z.enum(levels, 'members.errors.privacy')

/** Who sees a field is chosen in a field of its own: `privacy-bio`. */
const choices = Object.fromEntries(privateFields.map((field) => [`privacy-${field}`, level]))

/** The form of a profile; its messages are keys of texts. */
export const profileForm = z.object({ bio, skills, ...choices }).transform(({ bio, skills, ...rest }) => ({
  bio,
  skills,
  privacy: Object.fromEntries(
    privateFields.map((field) => [field, rest[`privacy-${field}` as keyof typeof rest]]),
  ) as unknown as Record<PrivateField, Privacy[PrivateField]>,
}))

export type ProfileDraft = z.infer<typeof profileForm>

export async function editProfile(userId: string, { bio, skills, privacy }: ProfileDraft): Promise<void> {
  const skillKeys = skills.map(slug)
  await UserModel.updateOne(
    { _id: userId },
    { $set: { bio, bioHtml: renderMarkdown(bio), skills, skillKeys, privacy } },
  )
  forgetUser(userId)
  forgetPerson(userId)
  await indexMember(userId)
  await contentChanged()
}
