export const mail = {
  greetingNobody: 'Hello,',
  greeting: 'Hello {{name}},',
  orCopy: 'Or copy this address into your browser:',
  actionText: '{{action}}:',
  footer: 'Essaim, the common ground of the French Impact territories',
  'sign-up-confirmation': {
    subject: 'Confirm your address to enter Essaim',
    intro:
      'Thank you for joining us! One thing is left, to confirm that this address is yours: the link below works for 24 hours.',
    action: 'Confirm my address',
    outro: 'You did not ask for an account? Do nothing: unconfirmed, this sign-up erases itself.',
  },
  'sign-up-known-address': {
    subject: 'You have an Essaim account already',
    intro:
      'Somebody, probably you, has just tried to sign up with this address. It has an account already: sign in with your password, or choose another one if you have forgotten it.',
    action: 'Choose another password',
    outro: 'It was not you? Do nothing: nobody has had access to your account.',
  },
  'password-reset': {
    subject: 'Choose another password',
    intro: 'You asked to get back into your Essaim account. The link below works for two hours, once.',
    action: 'Choose another password',
    outro: 'It was not you? Do nothing: your password stays the same.',
  },
  'password-changed': {
    subject: 'Your password has changed',
    intro:
      'The password of your Essaim account has just been changed, and your other devices have been signed out.',
    action: 'It was not me',
    outro: 'If it was you, all is well. If not, this button lets you take your account back at once.',
  },
  'organisation-invitation': {
    subject: '{{by}} invites you to join {{organisation}} on Essaim',
    intro:
      '{{by}} invites you to join {{organisation}} on Essaim, the common ground of the Territoires French Impact. The link below works for 14 days and once, whether or not you have an account.',
    action: 'See the invitation',
    outro: 'You do not know this person? Do nothing: the invitation expires by itself.',
  },
  'email-change-confirmation': {
    subject: 'Confirm your new address',
    intro:
      'You want {{email}} to become the address of your Essaim account. The link below confirms it; it works for 24 hours.',
    action: 'Confirm this address',
    outro: 'You did not ask for anything? Do nothing: the account’s address will not change.',
  },
  'email-change-known-address': {
    subject: 'Your address has an Essaim account already',
    intro:
      'Another account has asked to take this address. It is your account’s already: nothing has changed, and nothing will.',
    action: 'Sign in',
    outro: 'If you have two accounts, sign in to this one with this address.',
  },
  'event-invitation': {
    subject: '{{by}} invites you to “{{event}}”',
    intro:
      '{{by}} invites you to “{{event}}”, a meeting on Essaim, the common ground of the Territoires French Impact. The link below leads to your registration, whether or not you have an account already.',
    action: 'See the invitation',
    outro: 'You cannot come? Do nothing: no seat is taken before you register.',
  },
  'email-change-notice': {
    subject: 'The address of your account is about to change',
    intro:
      'Somebody who knows your password has asked that {{email}} become the address of your Essaim account. It will, as soon as that address is confirmed.',
    action: 'See my account',
    outro:
      'If it was you, all is well. If not, change your password without delay: the request will fall with it.',
  },
  invitation: {
    subject: '{{by}} invites you to Essaim',
    intro:
      '{{by}} invites you to join Essaim, the common ground of the Territoires French Impact: people learn, share and help each other there from one territory to the next. The link below is good for fourteen days.',
    action: 'Create my account',
    outro:
      'You would rather not? Do nothing: your address is used for nothing else, and the link expires by itself.',
  },
  'api-token-made': {
    subject: 'An API token has been made',
    intro: 'The token “{{label}}” now lets a program act in your name on Essaim.',
    action: 'See my tokens',
    outro: 'If this was not you, revoke it and change your password.',
  },
  trial: {
    subject: 'A trial letter from Essaim',
    intro: 'If you can read this, the mail of Essaim works.',
    action: 'Back to the health page',
    outro: 'You asked for this letter from the administration.',
  },
  'data-export-ready': {
    subject: 'Your archive is ready',
    intro:
      'The copy of your Essaim data is ready. You alone can open it, signed in, for seven days; then it is erased.',
    action: 'Download my archive',
    outro: 'You did not ask for it? Change your password: somebody has used your account.',
  },
  'deletion-asked': {
    subject: 'Your account will be erased in seven days',
    intro:
      'You have asked to erase your Essaim account. It will be done in seven days. Until then, signing in is enough to change your mind.',
    action: 'Keep my account',
    outro: 'You did not ask for it? Sign in, keep your account and change your password.',
  },
  'deletion-done': {
    subject: 'Your account is erased',
    intro:
      'Your Essaim account and everything personal are gone. What you had published can still be read, signed “former member”. This is the last message you receive from us.',
    outro: 'Thank you for the way we went together. The door stays open.',
  },
  'flag-upheld': {
    subject: 'Your flag is upheld',
    intro:
      'You had flagged “{{label}}”. Moderators agree and have done what was needed. What they say: “{{text}}”',
    action: 'See my flags',
    outro: 'Thank you for looking after this place.',
  },
  'flag-rejected': {
    subject: 'Your flag has been read',
    intro:
      'You had flagged “{{label}}”. Moderators saw nothing in it against the charter. What they say: “{{text}}”',
    action: 'See my flags',
    outro: 'Thank you for taking the trouble: it always helps.',
  },
  'content-cleared': {
    subject: 'A flag about you is rejected',
    intro:
      'Somebody had flagged what you wrote in “{{label}}”. Moderators have read it and found nothing wrong: nothing changes. What they say: “{{text}}”',
    action: 'Read the charter',
    outro: 'There is nothing for you to do.',
  },
  'content-judged': {
    subject: 'Moderators have read what you wrote',
    intro:
      'What you wrote in “{{label}}” breaks a rule of the charter. Your text stays in place this time. What moderators tell you: “{{text}}”',
    action: 'See the decision',
    outro: 'You think it is a mistake? That page lets you ask for a second look, for six months.',
  },
  'content-hidden': {
    subject: 'One of your texts is hidden',
    intro:
      'What you wrote in “{{label}}” breaks a rule of the charter and is no longer shown. What moderators tell you: “{{text}}”',
    action: 'See the decision',
    outro: 'You think it is a mistake? That page lets you ask for a second look, for six months.',
  },
  'content-warned': {
    subject: 'Warning: one of your texts is hidden',
    intro:
      'What you wrote in “{{label}}” breaks a rule of the charter and is no longer shown. This is a warning: breaking a rule again may lead to a suspension. What moderators tell you: “{{text}}”',
    action: 'See the decision',
    outro: 'You think it is a mistake? That page lets you ask for a second look, for six months.',
  },
  'appeal-confirmed': {
    subject: 'Your appeal: the decision stands',
    intro:
      'Somebody else has read again what you wrote in “{{label}}”, and your appeal. The decision stands. What they tell you: “{{text}}”',
    action: 'Read the charter',
    outro: 'This second reading is the last one.',
  },
  'appeal-granted': {
    subject: 'Your appeal is heard',
    intro:
      'Somebody else has read again what you wrote in “{{label}}”. The decision is cancelled and your text is back in its place. What they tell you: “{{text}}”',
    action: 'Read the charter',
    outro: 'Thank you for your patience.',
  },
  'first-post-published': {
    subject: 'Your message is published',
    intro: 'Your first message, in “{{label}}”, has just appeared. {{text}}',
    action: 'See it',
    outro: 'Welcome!',
  },
  'first-post-refused': {
    subject: 'Your message was not published',
    intro:
      'Moderators have read your message for “{{label}}” and did not publish it. What they tell you: “{{text}}”',
    action: 'Read the charter',
    outro: 'You can write another one whenever you like.',
  },
  'member-suspended': {
    subject: 'Your Essaim account is suspended',
    intro: 'Your account is suspended until {{until}}. The reason: “{{reason}}”',
    outro: 'You can still read what is public. After that date you can sign in again.',
  },
  'member-banned': {
    subject: 'Your Essaim account is suspended',
    intro: 'Your account is suspended, without an end date. The reason: “{{reason}}”',
    outro:
      'You can still read what is public. To talk about it, write to the publisher: the address is in the legal notice.',
  },
  'member-reinstated': {
    subject: 'Your Essaim account is open again',
    intro: 'The suspension of your account is lifted.',
    action: 'Sign in',
    outro: 'Welcome back.',
  },
}
