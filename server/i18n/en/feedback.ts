const scale = { 5: 'Absolutely', 4: 'Rather yes', 3: 'So-so', 2: 'Rather not', 1: 'Not at all' }

export const feedback = {
  title: 'What did you think of it?',
  lede: 'Four questions about “{{title}}”, two minutes.',
  questions: {
    overall: 'Are you glad you came?',
    useful: 'Will you make use of it?',
    liked: 'What did you like most?',
    better: 'What should change?',
  },
  marks: { overall: scale, useful: scale },
  anonymous: 'Your answers are read without your name.',
  send: 'Send my opinion',
  thanks: 'Thank you, your opinion is kept.',
  give: 'Say what I think',
  results: 'Opinions',
  count_one: '{{count}} opinion',
  count_other: '{{count}} opinions',
  show: 'Show these opinions to all',
  hide: 'No longer show them to all',
  noneTitle: 'No opinions yet',
  none: 'Those who came get a letter afterwards, with a link to say what they think.',
  notices: { given: 'Thank you, your opinion is kept.' },
  errors: {
    markMissing: 'Choose an answer.',
    notYet: 'You can say what you think once it is over, if you had a seat.',
  },
}
