import { reviewState, reviewsByUnit } from './review-state';

const konTum = {
  id: 'review',
  kind: 'INTERIM',
  heldOn: null,
  pilotFor: 'SOUTH',
  province: { id: 'kon-tum', onMap: [{ id: 'quang-ngai' }] },
} as const;

it('counts a review for the unit that held it and the one that holds its territory now', () => {
  const byUnit = reviewsByUnit([konTum]);
  expect([...byUnit.keys()]).toEqual(['kon-tum', 'quang-ngai']);
});

it('counts it once where the unit is unchanged', () => {
  const caoBang = { ...konTum, province: { id: 'cao-bang', onMap: [{ id: 'cao-bang' }] } };
  expect(reviewsByUnit([caoBang]).get('cao-bang')).toHaveLength(1);
});

it('gives the state of a review', () => {
  expect(reviewState([])).toBe('none');
  expect(reviewState([konTum])).toBe('recorded');
  expect(reviewState([konTum, { heldOn: '2018?-08-31' }])).toBe('held');
});
