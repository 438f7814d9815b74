import type { DataSource } from 'typeorm';

import { openEmptyDatabase } from '../testing/open-empty-database';
import { earliest, holding, inOrder, latest, named, smallest, sortedBy, together } from './sort-order';

let close: () => Promise<void>;
let dataSource: DataSource;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  await dataSource.query(`
    CREATE TABLE t AS SELECT gen_random_uuid() AS id, CASE WHEN n % 4 > 0 THEN date '0900-01-01' + n * 15000 % 500000 END AS day,
      CASE WHEN n % 5 > 0 THEN (n % 3 - 1) * 2147483647 END AS number, n % 2 = 0 AS held,
      (ARRAY['B', 'A', 'C', NULL])[1 + n % 4] AS word, CASE WHEN n % 3 > 0 THEN md5((n % 2)::text)::uuid END AS owner,
      (ARRAY['Án', 'An', 'Ăn 10', 'Ăn 9', 'Đá', 'Da', 'Ôn', 'ơn', 'đá'])[1 + n % 9] || ' ' || n % 2 AS name
    FROM generate_series(1, 400) n`);
});

afterAll(async () => {
  await close();
});

it.each([
  ['later days first, unknown ones before', [latest('day', 'FIRST')]],
  ['later days first, unknown ones after', [latest('day', 'LAST'), smallest('number')]],
  ['earlier days first', [earliest('day'), together('owner')]],
  ['the words of a list', [inOrder('word', ['A', 'B']), holding('held'), latest('day', 'LAST')]],
  ['owners', [together('owner'), earliest('day'), smallest('number')]],
  ['names last', [holding('held'), named('name')]],
  ['names alone', [named('name')]],
])('a cursor’s text sorts as its columns do: %s', async (_what, parts) => {
  const { by, columns = '', id } = sortedBy('id', ...parts);
  const order = async (text: string) =>
    (await dataSource.query<{ id: string }[]>(`SELECT id FROM t ORDER BY ${text}, ${id}`)).map(
      (row) => row.id,
    );
  expect(await order(by)).toEqual(await order(columns));
});
