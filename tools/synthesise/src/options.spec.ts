import { SMALL } from './amounts';
import { readRequest } from './options';

it('does nothing unless asked', () => {
  expect(readRequest([])).toEqual({ do: 'help' });
});

it('fills with small amounts by default, or with the given ones', () => {
  expect(readRequest(['--fill'])).toEqual({ do: 'fill', amounts: SMALL, once: false });
  expect(readRequest(['--once'])).toEqual({ do: 'fill', amounts: SMALL, once: true });
  expect(readRequest(['--people', '1_000_000', '--first-year=2009'])).toEqual({
    do: 'fill',
    amounts: { ...SMALL, people: 1_000_000, firstYear: 2009 },
    once: false,
  });
});

it.each([
  [['--people', 'many'], '--people wants a whole number'],
  [['--remove', '--people', '3'], '--remove takes everything away'],
  [['--years', '0'], 'At least one year'],
  [['--people', '3'], 'Awards need at least 16 people'],
  [['--first-year', '1900'], 'The years have to lie between'],
  [['--pepole', '3'], "Unknown option '--pepole'"],
])('refuses %j', (args, message) => {
  expect(() => readRequest(args)).toThrow(message);
});
