export const borderGates = {
  what: 'border gates of the province',
  list: 'List of border gates',
  empty: 'No border gate is recorded here. The Command records them with their source.',
  onMap: 'On the map of {{date}}',
  territory: 'In, on the map',
  notYet: 'Opened on {{date}}, after the day of the map.',
  ended: 'Closed since {{date}}.',
};
