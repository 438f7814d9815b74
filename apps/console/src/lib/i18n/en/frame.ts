import type { Texts } from '../texts';

export const frame: Texts['frame'] = {
  name: 'Biên Cương',
  subject: 'All-People Border Guard Day',
  skip: 'Skip to content',
  menu: 'Open navigation',
  sections: 'Navigation',
  overview: 'Overview',
  provinces: 'Provinces',
  reviews: 'Reviews',
  organisation: 'Organisation and personnel',
  awards: 'Awards',
  accounts: 'Accounts',
  partners: 'Partners',
  audit: 'Audit trail',
  mapDate: 'Map of',
  changeMapDate: 'Choose the date of the map',
  todayPreset: 'Today',
  before: '30/06/2025 – 63 units',
  after: '01/07/2025 – 34 units',
  otherLanguage: 'Tiếng Việt',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  print: 'Print',
};

export const search: Texts['search'] = {
  label: 'Search provinces',
  placeholder: 'Search provinces (key /)',
  onMap: 'On the map of {{date}}',
  former: 'Before 01/07/2025',
  nothing: 'No province or city of that name on the map of {{date}}, nor before 01/07/2025.',
  failed: 'The search did not run: the server does not answer.',
  code: 'code {{code}}',
};
