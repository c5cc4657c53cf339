export const eventLetters = {
  decline: 'I cannot come: give back my seat',
  facts: {
    when: 'When',
    where: 'Where',
    videoLink: 'Link to join online',
    ticket: 'Your number, to show at the door',
    nothing: 'nothing',
  },
  requested: {
    subject: 'Your request for “{{title}}” is sent',
    intro: 'Your request to take part in “{{title}}” has arrived. The organiser will read and answer it.',
    action: 'See the event',
    outro: 'Changed your mind? You can withdraw your request on the event’s page.',
  },
  accepted: {
    subject: 'Your request is accepted: “{{title}}”',
    intro: 'Good news: the organiser accepts your request. You are registered for “{{title}}”.',
    action: 'See my registration',
    outro: 'Cannot make it? Cancel on this page: your seat will go to somebody else.',
  },
  refused: {
    subject: 'Your request for “{{title}}” was not accepted',
    intro: 'The organiser could not accept your request for “{{title}}”.',
    action: 'See the event',
    outro: 'New events appear in the agenda all the time.',
  },
  waiting: {
    subject: 'Waiting list: “{{title}}”',
    intro:
      '“{{title}}” is full. You are number {{position}} on the waiting list: as soon as a seat comes free, it goes to the first person on the list, and we let you know.',
    action: 'See where I stand',
    outro: 'You can leave the list at any time, on the same page.',
  },
  registered: {
    subject: 'You are registered: “{{title}}”',
    intro: 'All set: you are registered for “{{title}}”.',
    action: 'See my registration',
    outro: 'Cannot make it? Cancel on this page: your seat will go to somebody else.',
  },
  promoted: {
    subject: 'A seat came free for you: “{{title}}”',
    intro:
      'A seat came free: you are now registered for “{{title}}”. If you can no longer come, give it back before {{deadline}}: it will go to the next person.',
    action: 'See my registration',
    outro: 'Coming? There is nothing you need to do.',
  },
  cancelled: {
    subject: 'You are no longer registered: “{{title}}”',
    intro: 'Your registration for “{{title}}” is cancelled, as you asked.',
    action: 'See the event',
    outro: 'Changed your mind? You can register again as long as there are seats.',
  },
  cancelledByOrganiser: {
    subject: 'Your registration is cancelled: “{{title}}”',
    intro: 'The organiser has cancelled your registration for “{{title}}”.',
    action: 'See the event',
    outro: 'Any question? The organisers are named on the event’s page.',
  },
  declined: {
    subject: 'You gave back your seat: “{{title}}”',
    intro: 'Your seat at “{{title}}” goes to the next person. Thank you on their behalf.',
    action: 'See the event',
    outro: 'There is nothing else you need to do.',
  },
  moved: {
    subject: 'Change: “{{title}}”',
    intro: '“{{title}}”, where you are expected, has changed. Here is what is new.',
    action: 'See the event',
    outro: 'Does it no longer suit you? Cancel on the event’s page: your seat will go to somebody else.',
  },
  rescheduled: {
    subject: 'New date: “{{title}}”',
    intro: '“{{title}}”, which was postponed, has a new date. Your registration still stands.',
    action: 'See the event',
    outro: 'Does this date not suit you? Cancel on the event’s page: your seat will go to somebody else.',
  },
  postponed: {
    subject: 'Postponed: “{{title}}”',
    intro: '“{{title}}” is postponed. Your registration still stands: we will tell you the new date.',
    action: 'See the event',
    outro: 'There is nothing you need to do.',
  },
  calledOff: {
    subject: 'Cancelled: “{{title}}”',
    intro: '“{{title}}” is cancelled and will not take place.',
    action: 'See the event',
    outro: 'There is nothing you need to do.',
  },
  suspended: {
    subject: 'Suspended: “{{title}}”',
    intro:
      '“{{title}}” is suspended while the moderators look at it: its page is not shown. Your registration is kept, and we will write to you if it comes back.',
    action: 'See the agenda',
    outro: 'You have nothing to do. Before you travel, wait for our letter.',
  },
  restored: {
    subject: 'Back again: “{{title}}”',
    intro: '“{{title}}”, which was suspended, is back. Your registration still stands.',
    action: 'See the event',
    outro: 'You cannot come any more? Cancel on the page of the event: your seat will go to somebody else.',
  },
  twoDaysBefore: {
    subject: 'In two days: “{{title}}”',
    intro: '“{{title}}” takes place in two days. We look forward to seeing you!',
    action: 'See the event',
    outro: 'Cannot make it? Cancel on the event’s page: your seat will go to somebody else.',
  },
  twoHoursBefore: {
    subject: 'Soon: “{{title}}”',
    intro: '“{{title}}” begins soon. Here is everything you need to be there.',
    action: 'See my registration',
    outro: 'See you in a moment!',
  },
  thanks: {
    subject: 'Thank you for coming: “{{title}}”',
    intro:
      'Thank you for taking part in “{{title}}”. What did you think of it? Four questions, two minutes; your answers are read without your name.',
    action: 'Say what I think',
    outro:
      'Your certificate, if the organiser noted your presence, and the documents are on the event’s page.',
  },
  materials: {
    subject: 'The documents of “{{title}}” are online',
    intro:
      'The organisers of “{{title}}”, for which you are registered, have just put documents online for you.',
    action: 'See the documents',
    outro: 'More may follow: they will be in the same place.',
  },
  replay: {
    subject: 'Watch again: “{{title}}”',
    intro: 'The recording of “{{title}}” is online. Watch it again, or catch up if you could not come.',
    action: 'See the recording',
    outro: 'The other documents of the session are in the same place.',
  },
  message: {
    subject: 'A message about “{{title}}”',
    intro: 'The organisers of “{{title}}” write to you:',
    action: 'See the event',
    outro: 'You receive this message because you are registered, or asked to be.',
  },
}
