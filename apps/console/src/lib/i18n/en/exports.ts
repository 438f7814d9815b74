import type { Texts } from '../texts';

export const exports: Texts['exports'] = {
  csv: 'Export CSV',
  xlsx: 'Export Excel',
  failed: 'Not exported, since it could not be recorded in the audit trail: {{reason}}',
  lists: {
    audit: 'Audit trail',
    provinces: 'Provinces',
    'roll-out': 'Reviews',
    'round-forms': 'Forms of rounds',
    'summary-report': 'Interim report',
  },
};

export const refusals: Texts['refusals'] = {
  FORBIDDEN: 'no right to it',
  NOT_FOUND: 'there is no such thing',
  CONFLICT: 'against what is recorded',
  BAD_USER_INPUT: 'not what it has to be',
  UNAVAILABLE: 'a service that was needed did not answer',
};
