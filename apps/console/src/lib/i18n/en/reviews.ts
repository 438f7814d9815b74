import type { Texts } from '../texts';

export const reviewState: Texts['reviewState'] = {
  column: 'Review {{period}}',
  held_INTERIM: 'Interim review held',
  held_FINAL: 'Final review held',
  held: 'Held',
  recorded: 'Recorded, no date yet',
  none: 'Not recorded yet',
  pilot: 'Pilot, {{region}}',
};

export const reviews: Texts['reviews'] & { answer_one: string } = {
  title: 'How far are the border provinces with their {{period}} reviews?',
  answer_one:
    'The one province with a land border: {{held}} held, {{recorded}} recorded without a date, {{none}} not recorded.',
  answer_other:
    '{{held}} of {{count}} provinces and cities with a land border have a dated review; {{recorded}} have one recorded without a date; {{none}} have none recorded yet.',
  what: 'the reviews',
  pilots: 'The three pilots',
  pilotsNote: 'The region is how the reviews were organised, not where the province lies.',
  pilotHeld: 'Held {{date}}',
  pilotNoDate: 'No date recorded yet',
  now: 'On the map of {{date}}: {{names}}',
  rollOut: 'Province by province',
  rollOutNote: 'Provinces and cities with a land border on the map of {{date}}.',
  state: 'State',
  heldOn: 'Held on',
  review: 'Review',
  heldBy: 'held by {{name}}',
  noPilots: 'No pilot is recorded for {{period}} yet. The Command records them when it assigns them.',
};
