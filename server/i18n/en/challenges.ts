export const challenges = {
  title: 'Challenges',
  heading: 'The territories’ challenges',
  description:
    'The {{total}} social and environmental challenges that the Territoires French Impact have set themselves, by theme.',
  lede: 'Each territory has set itself three or four. Find the one that looks like yours: somebody has probably begun already.',
  found_one: '{{count}} challenge out of {{total}}',
  found_other: '{{count}} challenges out of {{total}}',
  showAll: 'Show all',
  noneTitle: 'No challenge fits all of this',
  none: 'No published challenge joins this theme and this region. Drop one of them, or go back to the whole list.',
  itsForum: 'The forum',
  of: 'Territory:',
  newTopic: 'Start a topic on this challenge',
  meet: 'Who else is working on it?',
  goal: 'What they aim for',
  quietTitle: 'Who goes first?',
  quiet:
    'A question to ask, something you tried, a lead to share: the topics of this challenge will show here.',
  ask: 'Ask the first question',
  siblings: '{{name}}, its other challenges',
  similar: 'Neighbouring challenges',
  similarText: 'Elsewhere, other collectives work on the same themes: go and see, write to them.',
}
