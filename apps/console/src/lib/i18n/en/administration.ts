import type { Texts } from '../texts';

export const roleNotes: Texts['roleNotes'] = {
  administrator: 'Manages accounts, partner clients and the audit trail; records nothing of the movement.',
  headquarters: 'Reads and records everything of every province.',
  province: 'Reads and records for their own province, the former ones merged into it included.',
  council: 'Reads what the review council examines and votes on.',
  auditor: 'Reads every record and its history; changes nothing.',
  partner: 'A program of another organisation, reading what it was granted.',
};

export const administration: Texts['administration'] = {
  denied: 'Only administrators may open this page',
  deniedBody:
    'You are signed in as {{email}} ({{roles}}). If you need this right, ask an administrator at headquarters.',
  noRole: 'no role yet',
  open: 'This platform has no accounts',
  openBody: 'Nobody has to sign in here: the platform runs on one machine, to be tried or developed.',
  elsewhere: 'Accounts are kept elsewhere',
  elsewhereBody:
    "This platform uses your organisation's own sign-in service. Accounts, roles and passwords are changed there, not here.",
};

export const accounts: Texts['accounts'] & { found_one: string } = {
  title: 'Accounts',
  intro:
    'Who may sign in, with which role and for which province. Accounts are never deleted: the history needs to know who did what.',
  what: 'the accounts',
  search: 'Search by name or email',
  searchArea: 'Search accounts',
  found_one: '{{number}} account',
  found_other: '{{number}} accounts',
  nobody: 'No accounts yet. An administrator invites the first person with the button Invite.',
  nothingFound: 'No account has such a name or address.',
  person: 'Person',
  state: 'State',
  never: 'never',
  actions: 'Actions',
  active: 'Active',
  disabled: 'Disabled',
  mustChange: 'must change password',
  secondFactor: 'second factor',
  own: 'your account',
  invite: 'Invite',
  inviteTitle: 'Invite a person',
  sendInvitation: 'Create account',
  emailNote: 'Used to sign in; it cannot be changed later.',
  provincesNote:
    "An officer of a province also has the records of the former ones merged into it. Choose a former one only for a person who keeps that part's records alone.",
  provincesNow: 'Provinces of today',
  provincesFormer: 'Before 01/07/2025',
  provincesFailed: 'The names of the provinces could not be loaded; try again in a few minutes.',
  unknownProvince: 'name not loaded',
  password: 'Temporary password',
  invited: '{{name}} has an account now, signs in with the password below and has to change it at once.',
  editTitle: 'Edit the account of {{name}}',
  editOne: 'Edit the account of {{name}}',
  reset: 'Reset password',
  resetOne: 'Reset password of {{name}}',
  resetTitle: 'Reset the password of {{name}}?',
  resetBody:
    'The present password and the second factor stop working and every open session ends. The person gets a temporary password and has to change it when signing in.',
  resetDone: 'The password of {{name}} has been reset.',
  disable: 'Disable',
  disableOne: 'Disable the account of {{name}}',
  disableTitle: 'Disable the account of {{name}}?',
  disableBody:
    'Every open session ends and the person cannot sign in any more. What was recorded stays; the account can be enabled again at any time.',
  enable: 'Enable',
  enableOne: 'Enable the account of {{name}}',
  enableTitle: 'Enable the account of {{name}}?',
  enableBody: 'The person can sign in again with the old password, with the roles and provinces recorded.',
};

export const scopes: Texts['scopes'] = {
  provinces: { label: 'Provinces', note: 'Administrative units, codes, names and mergers.' },
  movements: {
    label: 'Movements',
    note: 'Movements, campaigns, programmes and their interim and final reviews.',
  },
  figures: { label: 'Figures', note: 'Indicators and the approved figures of the provinces.' },
  awards: { label: 'Awards', note: 'Award statistics; no names and no personal files.' },
  units: { label: 'Units', note: 'Border Guard units; no personal data.' },
};

export const partners: Texts['partners'] & { operations_one: string } = {
  title: 'Partners',
  intro:
    'What the programs of partner units may read, how much, and until when. Partners never see personal data.',
  what: 'the partners',
  empty:
    "No partners yet. An administrator adds one with the button Add partner and hands the secret to the partner's programmer.",
  client: 'Partner',
  state: 'State',
  states: { active: 'Active', suspended: 'Suspended', revoked: 'Revoked', expired: 'Expired' },
  perMinute: '{{number}} calls/minute',
  noExpiry: 'never',
  use: 'Use in 30 days',
  calls: '{{number}} calls, {{refused}} refused',
  lastSeen: 'last {{moment}}',
  neverSeen: 'never called',
  operations_one: '{{number}} operation asked most',
  operations_other: '{{number}} operations asked most',
  unnamed: 'unnamed',
  actions: 'Actions',
  create: 'Add partner',
  createTitle: 'Add a partner’s program',
  quotaNote: 'Calls in one minute; more are refused until the next.',
  expiresNote: 'Holds to the end of that day. Left empty, it never expires.',
  created: '{{name}} has been added. The partner’s programmer needs both lines below.',
  editTitle: 'Edit {{name}}',
  editOne: 'Edit {{name}}',
  rotate: 'New secret',
  rotateOne: 'New secret for {{name}}',
  rotateTitle: 'Make a new secret for {{name}}?',
  rotateBody:
    'The present secret stops working at once and cannot be brought back. The partner’s program stands still until it has the new one.',
  madeBefore:
    'The program has been made by an earlier attempt whose answer did not arrive, and its secret with it. Make a new secret for it.',
  rotated: '{{name}} has a new secret; the old one does not work any more.',
  suspend: 'Suspend',
  suspendOne: 'Suspend {{name}}',
  suspendTitle: 'Suspend {{name}}?',
  suspendBody: 'The partner’s program is refused until it is resumed. The secret stays the same.',
  resume: 'Resume',
  resumeOne: 'Resume {{name}}',
  resumeTitle: 'Resume {{name}}?',
  resumeBody: 'The partner’s program is answered again with the secret it has.',
  revoke: 'Revoke',
  revokeOne: 'Revoke {{name}}',
  revokeTitle: 'Revoke {{name}} for good?',
  revokeBody:
    'This cannot be undone: this program can never be used again. To stop it only for a while, suspend it. The record of its use stays.',
};
