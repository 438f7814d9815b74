import type { Texts } from '../texts';

export const overview: Texts['overview'] = {
  title: 'How far are the border provinces with their reviews?',
  answer:
    'On the map of {{date}}, {{held}} of {{border}} provinces and cities with a land border have a dated {{period}} review; {{none}} have none recorded yet.',
  border: 'land-border provinces and cities',
  borderNote: 'map of {{date}}',
  heldNumber: 'held their {{period}} review',
  heldNote: '{{share}}; {{recorded}} more recorded without a date',
  awards: 'awards announced',
  pilots: 'pilots',
  pilotsNote: 'one province went first in each region',
  map: 'Map of the border provinces',
  mapWhat: 'the map',
  rollOutWhat: 'the state of the reviews',
  legend: 'Legend',
  notBorder: 'No land border',
  unknownHolder: 'Holder unknown on this date',
  credit:
    'Map outlines: Stephen Truong, package @svg-maps/vietnam, licence CC BY 4.0 (author’s original: CC BY-NC 4.0); recoloured.',
  outlines: 'Inner lines are the borders of the 63 units before 01/07/2025.',
  hoangSa: 'Hoàng Sa archipelago',
  truongSa: 'Trường Sa archipelago',
  openProvince: '{{name}}: {{state}}. Open page.',
};

export const provinces: Texts['provinces'] & Record<'otherClaims_one', string> = {
  title: 'Provinces and cities',
  what: 'the provinces',
  search: 'Filter by name',
  borderOnly: 'With a land border',
  coastOnly: 'With a coast',
  allCountries: 'Any neighbouring country',
  allStates: 'Any state of the review',
  length: 'Length of border (km)',
  otherClaims_one: '{{count}} other number',
  otherClaims_other: '{{count}} other numbers',
  empty: 'No province or city on the map of {{date}} fits the filters.',
  filters: 'Filters',
};
