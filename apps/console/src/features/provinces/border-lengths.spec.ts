import type { BorderLengthFragment } from '@bien-cuong/api';
import { chosenLengths, totalLength } from './border-lengths';

const claim = (value: number, rest: Partial<BorderLengthFragment> = {}): BorderLengthFragment => ({
  id: String(value),
  value,
  upperValue: null,
  qualifier: 'EXACTLY',
  asPublished: String(value),
  source: 'a report',
  verified: false,
  accepted: false,
  country: null,
  province: { id: 'one', on: '2025-06-30', name: 'One' },
  ...rest,
});
const china = { code: 'CN', name: 'Trung Quốc', nameEn: 'China' };
const laos = { code: 'LA', name: 'Lào', nameEn: 'Laos' };

it('prefers the accepted claim, then a verified one', () => {
  expect(chosenLengths([claim(81), claim(87.97, { verified: true })])[0]?.value).toBe(87.97);
  expect(chosenLengths([claim(81, { accepted: true }), claim(88, { verified: true })])[0]?.value).toBe(81);
});

it('keeps the stretches with two countries apart and adds them only to sort', () => {
  const claims = [claim(40.86, { country: china }), claim(414.712, { country: laos })];
  expect(chosenLengths(claims)).toHaveLength(2);
  expect(totalLength(claims)).toBeCloseTo(455.572);
});

it('does not add a stretch to the whole', () => {
  expect(totalLength([claim(360), claim(40.86, { country: china })])).toBe(360);
});

it('adds the borders of the units that were merged', () => {
  const other = { id: 'other', on: '2025-06-30', name: 'Other' };
  expect(totalLength([claim(222), claim(206, { province: other })])).toBe(428);
});

it('sorts what is not recorded below everything', () => expect(totalLength([])).toBe(-1));
