import type { Texts } from '../texts';

export const amendments: Texts['amendments'] = {
  title: 'Amendments of this figure',
  note: 'An approved figure changes only when headquarters approves an amendment; what it was and why is kept.',
  none: 'This figure was never amended.',
  change: 'Change',
  why: 'Reason',
  state: 'State',
  fromTo: '{{from}} to {{to}}',
  takenFrom: '(source: {{source}})',
  waiting: 'Amendments of figures that wait for a decision',
  waitingNote: 'Open a figure to approve or refuse. Waiting: {{count}}.',
  figure: 'Figure',
  proposedOn: 'Proposed on',
};
