import type { ThemeKey } from '../../reference/index.js'
import { type Opening, opening } from './opening.js'

function inEnglish(theme: ThemeKey, given: Opening): Opening & { theme: ThemeKey } {
  return { ...given, theme, language: 'en' }
}

/** The hub is French first; neighbours from elsewhere in Europe ask too. */
export const english = [
  inEnglish(
    'circular',
    opening(
      'Visiting French reuse centres in {May|June}: where should we stop?',
      `Hello everyone. We are a small group of reuse workshops from {Belgium|the Netherlands|Ireland}, {six|eight} people, and we would like to spend four days visiting similar places around {ville} and beyond.

We are mostly interested in **building materials and textiles**, and in how you train people. Our French is fair. Could you point us to teams who do not mind visitors asking about everything, including the accounts?`,
      'You are welcome in {ville}. We can host two of you for a night, and our team leader speaks good English. Mornings are best, that is when the vans come in.',
      'Ask for a place with an in-house training programme: you will learn more there than in a showroom. I will send you three addresses by message.',
      'We made the same trip the other way round last year. One tip: leave half a day empty. The best visit was the unplanned one.',
    ),
  ),
  inEnglish(
    'food',
    opening(
      'Community-run food shops: how do you share the work without burning out?',
      `Our cooperative shop opened {fourteen|eighteen} months ago. {Two hundred|Three hundred} members, three hours a month each, at least on paper. In practice the same forty people do most of the shifts.

How do similar shops in France keep it fair? We would rather not turn it into a points system, but goodwill alone is not working any more.`,
      'We allow one hour instead of three, and a six-month pause with no questions asked. Attendance went up, oddly enough.',
      'Our answer was a paid coordinator for twelve hours a week. Volunteers stay when somebody thanks them and knows their names.',
    ),
  ),
  inEnglish(
    'enterprise',
    opening(
      'Sharing a model across borders: licence, network or just friendship?',
      `A team from {Portugal|Catalonia|Wales} wants to replicate what we do in {ville}. We are flattered and a little lost. Different law, different funding, same needs.

Has anyone here helped a project abroad to start? **What did you write down, and what did you leave to trust?**`,
      'Two pages: what we promise each other for the first year, and how we stop if it does not work. The rest was trust and a lot of video calls.',
      'Translate the reasons, not the documents. We spent months on a handbook that nobody opened.',
      'Start with a two-week exchange of staff. It costs less than a consultant and you will know whether you get along.',
    ),
  ),
  inEnglish(
    'digital',
    opening(
      'Open data for small charities: does anybody actually reuse it?',
      `We publish {four|six} datasets under an open licence: opening hours, repair statistics, volunteer hours. Downloads are modest and we never hear back.

Before we spend another year on it, I would love to hear about **one real reuse**, however small, of data published by an organisation of fewer than twenty people.`,
      'A student used our repair statistics to show which toasters fail first. It ended up in the local paper, and the shop changed what it sells.',
      'The neighbouring town copied our list of columns. That is a reuse too, and perhaps the most useful one.',
    ),
  ),
  inEnglish(
    'environment',
    opening(
      'Energy communities: what changed when residents became owners?',
      `I am writing a short comparative piece on community energy, with cases from four countries. I know the legal side; what I miss is **daily life**: who calls when the inverter fails, who chairs the meetings, who stopped coming and why.

If you are part of such a group, in France or elsewhere, I would be glad to talk for half an hour.`,
      'The inverter: our retired electrician, always. We are now training two teenagers, because he wants a holiday.',
      'Happy to talk. What changed most is that people read their bills, and then their neighbours’ bills.',
    ),
  ),
]
