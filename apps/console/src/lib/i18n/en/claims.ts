import type { Texts } from '../texts';

export const claims: Texts['claims'] = {
  titled: '{{measure}}, {{of}}: {{value}}',
  add: 'Record a published number',
  record: 'Record',
  open: 'Open this record',
  acceptedFor: 'Accepted because: {{reason}}',
  unacceptedFor: 'No longer accepted because: {{reason}}',
  others: 'Other claims about the same',
  othersNote:
    'Of the same province, measure and border. Contradicting claims stay side by side; headquarters accepts one of a period.',
  noOthers: 'Nothing else is claimed about the same.',
};
