import type { Texts } from '../texts';

export const states: Texts['states'] = {
  loading: 'Loading {{what}}…',
  failed: 'Could not load {{what}}',
  unreachable: 'The server does not answer.',
  notConfirmed: 'The server has not confirmed this.',
  refused: 'The server says: {{message}}',
  kept: 'What was recorded is unharmed; the other parts of the page still work.',
  advice: 'Try again in a few minutes; if it stays, tell the operator.',
  retry: 'Try again',
  partial: 'Part of {{what}} is missing: {{fields}}.',
  crashed: 'This page failed',
  crashedBody: 'The fault is in the page, not in the data: what was recorded is unharmed. Reload to go on.',
  reload: 'Reload',
  notFound: 'There is no such page',
  notFoundBody: 'The address may be mistyped or old. Search above or go back to the overview.',
  noProvince: 'No province has this address',
  noProvinceBody: '{{id}} belongs to no province or city that was ever recorded. Search by name above.',
  toOverview: 'To the overview',
  asTable: 'Show table',
  asChart: 'Show chart',
  asMap: 'Show map',
};
