export const mail = {
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
  'email-change-notice': {
    subject: 'The address of your account is about to change',
    intro:
      'Somebody who knows your password has asked that {{email}} become the address of your Essaim account. It will, as soon as that address is confirmed.',
    action: 'See my account',
    outro:
      'If it was you, all is well. If not, change your password without delay: the request will fall with it.',
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
}
