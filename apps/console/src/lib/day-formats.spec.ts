import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { dayFormats } from './day-formats';

dayjs.extend(customParseFormat);
const read = (text: string) => dayjs(text, [...dayFormats], true);

it('shows a day as Vietnamese documents print it', () => {
  expect(dayjs('2025-06-03').format(dayFormats[0])).toBe('03/06/2025');
});

it.each([
  ['30/6/2025', '2025-06-30'],
  ['3/6/2025', '2025-06-03'],
  ['03/6/2025', '2025-06-03'],
  ['3/06/2025', '2025-06-03'],
  ['30-06-2025', '2025-06-30'],
  ['30.6.2025', '2025-06-30'],
  ['30 6 2025', '2025-06-30'],
  ['30062025', '2025-06-30'],
  ['2025-06-30', '2025-06-30'],
])('reads %s', (text, day) => {
  expect(read(text).format('YYYY-MM-DD')).toBe(day);
});

it.each(['31/6/2025', '29/2/2025', '6/30/2025', '30/6/25', '30/6', '2025', '3/6/2025 08:00'])(
  'does not read %s',
  (text) => {
    expect(read(text).isValid()).toBe(false);
  },
);
