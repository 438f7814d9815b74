import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hand-written statement, with the arguments that the operation has written into it. */
export const statement = {
  name: 'cao-bang-review',
  text: readFileSync(join(__dirname, 'cao-bang-review.sql'), 'utf8'),
  values: ['04', '2018-08-31', '2009-01-01', '2019-12-31', '2026-01-01'],
};
