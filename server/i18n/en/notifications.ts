export const notifications = {
  formerMember: 'A former member',
  onBehalf: '{{name}}, for {{organisation}},',
  two: '{{first}} and {{second}}',
  several_one: '{{first}} and {{count}} other person',
  several_other: '{{first}} and {{count}} others',

  // What each says: in the list, on the bell, as the subject of a letter
  kinds: {
    mention: {
      label: 'Somebody mentions me',
      line: '{{who}} mentions you in “{{title}}”',
    },
    quote: {
      label: 'Somebody quotes one of my posts',
      line: '{{who}} quotes your post in “{{title}}”',
    },
    'topic-reply': {
      label: 'A post appears in a topic I watch',
      line_one: '{{who}} replied in “{{title}}”',
      line_other: '{{count}} new posts in “{{title}}”',
    },
    'topic-opened': {
      label: 'A topic opens in a theme, territory, challenge or organisation I watch',
      line: '{{who}} opened “{{title}}” ({{place}})',
    },
    'bookmark-reminder': {
      label: 'A post that I asked to be reminded of',
      line: 'To read again, as you asked: “{{title}}”',
    },
    reaction: {
      label: 'Somebody reacts to one of my posts',
      line_one: '{{who}} reacts to your post in “{{title}}”',
      line_other: '{{count}} reactions to your posts in “{{title}}”',
    },
    'event-registration': {
      label: 'News about my registration for an event',
      line: 'News about your registration for “{{title}}”',
    },
    'event-change': {
      label: 'An event that I am registered for changes',
      line: '“{{title}}” has changed',
    },
    'event-materials': {
      label: 'A recording or documents of an event for which I am registered',
      line: '“{{title}}”: there is something to watch and to read',
    },
    'event-request': {
      label: 'Somebody asks to take part in an event that I organise',
      line_one: '{{who}} asks to take part in “{{title}}”',
      line_other: '{{count}} requests to take part in “{{title}}”',
    },
    'masterclass-asked': {
      label: 'Somebody asks for a masterclass in a theme, territory, challenge or organisation I follow',
      line: '{{who}} asks for a masterclass: “{{title}}” ({{place}})',
    },
    'masterclass-seconded': {
      label: 'Somebody seconds a masterclass I ask for',
      line_one: '{{who}} asks for “{{title}}” too',
      line_other: '{{count}} more ask for “{{title}}” too',
    },
    'masterclass-offered': {
      label: 'Somebody offers to give a masterclass I ask for',
      line: '{{who}} offers to give “{{title}}”',
    },
    'masterclass-taken-up': {
      label: 'A masterclass I ask for is being prepared',
      line: '{{who}} is preparing “{{title}}”, which you are waiting for',
    },
    'masterclass-scheduled': {
      label: 'A masterclass I ask for has a date',
      line: 'You were waiting for it: “{{title}}” has a date',
    },
    'masterclass-reopened': {
      label: 'A masterclass I ask for looks for somebody again',
      line: '“{{title}}” is looking for somebody to give it again',
    },
    'organisation-request': {
      label: 'Somebody asks to join an organisation that I answer for',
      line: '{{who}} asks to join {{name}}',
    },
    'organisation-answer': {
      label: 'My request to join or represent an organisation is answered',
      line: 'Your request about {{name}} has been answered',
    },
    'organisation-role': {
      label: 'My role in an organisation changes',
      line: 'Your place in {{name}} has changed',
    },
    'organisation-claim': {
      label: 'A member says that they represent an organisation',
      line: '{{who}} says that they represent {{name}}',
    },
    'flag-decided': {
      label: 'Moderators decide on one of my flags',
      line: 'Your flag about “{{title}}” has been dealt with',
    },
    'content-decided': {
      label: 'Moderators decide on something of mine',
      line: 'Moderators have decided about “{{title}}”',
    },
    'first-post-decided': {
      label: 'One of my first messages has been read',
      line: 'Your message in “{{title}}” has been read by a moderator',
    },
    'password-changed': {
      label: 'The safety of my account',
      line: 'The password of your account has changed',
    },
  },
  domains: {
    events: 'Events',
    organisations: 'Organisations',
    forums: 'The forums',
    account: 'My account',
  },

  // The list
  title: 'Notifications',
  lede: 'What has happened around you, and what is addressed to you.',
  bell: 'Notifications',
  bellCount_one: 'Notifications: {{count}} unread',
  bellCount_other: 'Notifications: {{count}} unread',
  bellMany: 'Notifications: % unread',
  all: 'All',
  unread: 'Unread',
  filters: 'Filter notifications',
  unreadMark: 'Unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  settings: 'Choose what I receive',
  watches: 'What I watch',
  older: 'Older',
  newest: 'Back to the latest',
  pages: 'More notifications',
  noneTitle: 'Nothing for now',
  none: 'Watch a theme, a territory or a topic: what happens there will be told here.',
  noneUnreadTitle: 'You are up to date',
  noneUnread: 'Everything is read.',
  findTopics: 'Browse the discussions',
  notices: {
    allRead: 'Everything is marked as read.',
    saved: 'Your choices are saved.',
    watchSaved: 'Noted.',
  },
  errors: {
    linkGone:
      'This link is not complete, or the account is no more. You can also make your choices in your account.',
    levelUnknown: 'Choose one of the four levels.',
    hourUnknown: 'Choose an hour from 0 to 23.',
  },

  // Preferences
  preferences: {
    title: 'What I receive',
    lede: 'In the page, by e-mail or on your devices: for each sort of news, as it suits you.',
    what: 'What happens',
    page: 'In the page',
    mail: 'By e-mail',
    push: 'On my devices',
    mailings: {
      atOnce: 'At once',
      digest: 'In the digest',
      none: 'Never',
    },
    always: 'Always',
    digestTitle: 'The digest',
    digestText: 'One e-mail for everything that waits. When there is nothing to say, none is sent.',
    weekday: 'Day',
    everyDay: 'Every day',
    weekdays: {
      1: 'On Mondays',
      2: 'On Tuesdays',
      3: 'On Wednesdays',
      4: 'On Thursdays',
      5: 'On Fridays',
      6: 'On Saturdays',
      7: 'On Sundays',
    },
    hour: 'Hour',
    hourValue: '{{hour}}:00',
    zone: 'In the time zone of your account ({{zone}}).',
    digestPaused: 'Send me no digest',
    topicsTitle: 'My topics',
    ownTopics: 'A topic I open',
    answeredTopics: 'A topic I reply to',
    pauseTitle: 'No e-mail at all',
    mailPaused: 'Send me no notification by e-mail',
    mailPausedHint: 'The letters that your account needs (password, address) are always sent.',
    save: 'Save',
    noMailByReply: 'These e-mails cannot be answered by e-mail: their button opens the discussion.',
    devicesTitle: 'This device',
    devicesText: 'Hear of your mentions even when Essaim is closed.',
    devicesUnsupported: 'This browser cannot receive notifications, or they are blocked for this site.',
    devicesOn: 'Notifications arrive on this device.',
    turnOn: 'Turn on for this device',
    turnOff: 'Turn off for this device',
    withoutScript: 'This setting needs JavaScript.',
  },

  // Watching
  watch: {
    button: 'Watching: {{level}}',
    legend: 'How to watch',
    choose: 'Choose',
    levels: {
      watch: 'Watch',
      track: 'Keep an eye on',
      normal: 'Normal',
      ignore: 'Ignore',
    },
    states: {
      watch: 'Watching',
      track: 'Keeping an eye',
      normal: 'Watch',
      ignore: 'Ignored',
    },
    meanings: {
      topic: {
        watch: 'I am told of each new post.',
        track: 'New posts are counted, without a notification.',
        normal: 'Only when somebody mentions or quotes me.',
        ignore: 'Nothing, and the topic leaves my lists.',
      },
      request: {
        watch: 'I am told what becomes of it.',
        track: 'It stays among what I follow, without notification.',
        normal: 'I am told what becomes of it if I ask for it.',
        ignore: 'Nothing, even if I ask for it.',
      },
      place: {
        watch: 'I am told of each new topic.',
        track: 'New topics are counted, without a notification.',
        normal: 'Only when somebody mentions or quotes me.',
        ignore: 'Nothing, and its topics leave my lists.',
      },
    },
    pageTitle: 'What I watch',
    pageLede:
      'The topics, themes, territories, challenges and organisations for which you have chosen a level.',
    kinds: {
      theme: 'Theme',
      territory: 'Territory',
      challenge: 'Challenge',
      organisation: 'Organisation',
      topic: 'Topic',
      event: 'Event',
      masterclassRequest: 'Requested masterclass',
    },
    noneTitle: 'You watch nothing yet',
    none: 'On the page of a theme, a territory, a challenge or a topic, the “Watch” button keeps you posted.',
    levelOf: 'Level for {{title}}',
    apply: 'Change',
    older: 'Older',
    newest: 'Back to the beginning',
    pages: 'Rest of the list',
  },

  // Letters
  letter: {
    open: 'Open the discussion',
    stop: 'Stop these e-mails',
    stopAll: 'Stop all notifications by e-mail',
    preferences: 'Choose what I receive',
    why: 'You receive this e-mail because you chose so in Essaim. It cannot be answered by e-mail: the button opens the page.',
  },
  digest: {
    subject_one: 'Something new awaits you in Essaim',
    subject_other: '{{count}} new things await you in Essaim',
    intro: 'This is what has happened around you since last time.',
    more_one: 'And {{count}} more.',
    more_other: 'And {{count}} more.',
    open: 'See all my notifications',
  },

  // Unsubscription
  unsubscription: {
    title: 'Stop these e-mails',
    kind: 'You will get no more e-mail for: {{label}}.',
    digest: 'You will no longer get the digest.',
    all: 'You will get no more notifications by e-mail.',
    staysInPage: 'In the page nothing changes: the bell still tells you.',
    confirm: 'Confirm',
    allInstead: 'Stop all notifications by e-mail',
    doneTitle: 'Done',
    change: 'You can change your mind whenever you like, in your account.',
    preferences: 'Choose what I receive',
  },
}
