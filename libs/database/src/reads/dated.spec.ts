import type { DataSource } from 'typeorm';

import { openEmptyDatabase } from '../testing/open-empty-database';
import { holdsOn, versionOn } from './dated';
import { seedId } from '../tables/seed-id';

type Version = [owner: string, name: string, from: string | null, to: string | null];

const VERSIONS: Version[] = [
  ['gap', 'first', '2000-01-01', '2010-01-01'],
  ['gap', 'second', '2015-01-01', '2020-01-01'],
  ['unknown', 'ever', null, null],
  ['open', 'old', null, '2025-07-01'],
  ['open', 'new', '2025-07-01', null],
  ['mixed', 'ever', null, null],
  ['mixed', 'for a time', '2010-01-01', '2012-01-01'],
];

let close: () => Promise<void>;
let dataSource: DataSource;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  await dataSource.query(
    'CREATE TABLE version (id uuid PRIMARY KEY, owner text, name text, valid_from date, valid_to date)',
  );
  for (const version of VERSIONS) {
    await dataSource.query('INSERT INTO version VALUES ($1, $2, $3, $4, $5)', [
      seedId('spec', version.join()),
      ...version,
    ]);
  }
});

afterAll(async () => {
  await close();
});

it.each([
  ['gap', '2000-01-01', 'first'],
  ['gap', '2009-12-31', 'first'],
  ['gap', '2010-01-01', 'first'],
  ['gap', '2014-12-31', 'second'],
  ['gap', '2015-01-01', 'second'],
  ['gap', '2030-01-01', 'second'],
  ['gap', '1990-01-01', 'first'],
  ['unknown', '1900-01-01', 'ever'],
  ['open', '2025-06-30', 'old'],
  ['open', '2025-07-01', 'new'],
  ['mixed', '2011-01-01', 'for a time'],
  ['mixed', '2012-01-01', 'ever'],
])('of %s shows on %s the version %j', async (owner, on, name) => {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT n.name FROM (SELECT $1::text AS owner, $2::date AS "on") k CROSS JOIN ${versionOn('version', 'v.owner = k.owner', 'k."on"')} n`,
    [owner, on],
  );
  expect(rows).toEqual([{ name }]);
});

it.each([
  ['1999-12-31', []],
  ['2000-01-01', ['first']],
  ['2010-01-01', []],
  ['2019-12-31', ['second']],
])('holds on %s only: %j', async (on, names) => {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT v.name FROM version v WHERE v.owner = 'gap' AND ${holdsOn('v', '$1::date')}`,
    [on],
  );
  expect(rows.map(({ name }) => name)).toEqual(names);
});
