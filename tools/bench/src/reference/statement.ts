import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from '../operation/operation';

const text = readFileSync(join(__dirname, 'review.sql'), 'utf8');

const daysOf = (period: string) => {
  const [from = '', to = from] = period.split('/');
  return [`${from}-01-01`, `${to}-12-31`];
};

/** The hand-written statement, with the operation's variables as its parameters; periods are whole years. */
export const statement = ({ code, on, period, pilots, map }: Variables) => ({
  name: 'review',
  text,
  values: [code, on, ...daysOf(period), ...daysOf(pilots), map],
});
