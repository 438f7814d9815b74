export const communes = {
  what: 'communes of the province',
  list: 'List of communes',
  pages: 'Pages of the list of communes',
  total: '{{total}} communes',
  searchAmong: 'Search among them',
  empty: 'No commune is recorded here on this day.',
  onMap: 'On the map of {{date}}',
  territory: 'In, on the map',
  border: { yes: 'border commune', no: 'not at the border', unknown: 'border: not recorded' },
  notYet: 'Formed on {{date}}, after the day of the map.',
  ended: 'Dissolved since {{date}}.',
};
