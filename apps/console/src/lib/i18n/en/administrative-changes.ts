import type { Texts } from '../texts';

export const administrativeChanges: Texts['administrativeChanges'] = {
  preview: 'Before and after',
  previewNote: {
    DRAFT: 'It will be so once the act is put into force; nothing has changed yet.',
    CORRECTING:
      'It will be so once the act is put into force again; until then it is as before it was opened for correction.',
    IN_FORCE: 'This is in force.',
    WITHDRAWN: 'It would be so if the act were put into force again; now it is as if it were not there.',
  },
  counts: 'There are {{before}} provinces on the day before, and {{after}} from {{date}}.',
  change: 'Change',
  before: 'Before {{date}}',
  after: 'From {{date}}',
  founded: 'none yet',
  none: 'no longer',
  refused: 'cannot be put into force',
  refusals: 'It cannot be put into force yet:',
  atLine: 'Line {{number}}: {{message}}',
  unit: '{{name}}, code {{code}}',
  borders: 'borders on {{countries}}',
  coast: 'has a coast',
  reason: 'Reason: {{reason}}',
  act: 'Act',
};
