export const session = {
  menu: 'Account of {{name}}',
  signOut: 'Sign out',
  profile: 'My profile',
  expired: 'Your session has ended',
  expiredBody:
    'Please sign in again in the small window. This page stays as it is; nothing you typed is lost.',
  again: 'Sign in again',
  otherPerson: 'That is another account. Sign in as {{email}}, or sign out first.',
  againFailed: 'Signing in failed. Allow the browser to open a window, then try again.',
  unreachable: 'Biên Cương cannot be reached',
  unreachableBody:
    'The server or the sign-in service does not answer. Try again in a few minutes; if it stays so, tell the operator.',
};

export const roles = {
  administrator: 'Administrator',
  headquarters: 'Headquarters officer',
  province: 'Province officer',
  council: 'Council member',
  auditor: 'Auditor',
  partner: 'Partner unit',
};
