import type { DataSource } from 'typeorm';

import { read } from '../reads/read';
import { sql } from '../reads/sql';
import { openEmptyDatabase } from '../testing/open-empty-database';
import { alikeText } from './alike-text';
import { foldGaps, installTextFolding } from './text-folding';

let close: () => Promise<void>;
let dataSource: DataSource;

beforeAll(async () => {
  ({ dataSource, close } = await openEmptyDatabase());
  const runner = dataSource.createQueryRunner();
  await installTextFolding(runner);
  await foldGaps(runner);
  await runner.release();
});

afterAll(() => close());

async function areAlike(one: string, other: string): Promise<boolean | undefined> {
  const statement = sql`SELECT ${alikeText(sql`${one}::text`, sql`${other}::text`)} AS alike`;
  const [row] = await read<{ alike: boolean }>(dataSource, statement);
  return row?.alike;
}

it.each([
  ['Nguyễn Văn Thử', 'NGUYEN VAN THU'],
  ['Nguyễn  Văn - Thử', 'nguyễn văn thử'],
  ['Thử Văn Nguyễn', 'Nguyễn Văn Thử'],
  ['Nguyễn Văn Thử', 'Nguyễn Văn Thửu'],
  ['Nguyễn Văn Thử', 'Nguyễn Thử'],
  ['Hộ ông Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
  ['Ngày vì người nghèo', 'Ngày vì người ngheo năm'],
  ['Sơ kết 5 năm, 2009-2014', 'Sơ kết 5 năm (2009 - 2014)'],
  ['123/QĐ-BTL', '123/QD-BTL'],
  ['２０２０', '2020'],
  ['★', '★'],
])('takes %j and %j for alike, whichever is recorded', async (one, other) => {
  expect([await areAlike(one, other), await areAlike(other, one)]).toEqual([true, true]);
});

it.each([
  ['Nguyễn Văn Thử 0001', 'Nguyễn Văn Thử 0002'],
  ['Sơ kết 5 năm, 2009-2014', 'Sơ kết 5 năm, 2014-2019'],
  ['123/QĐ-BTL', '124/QĐ-BTL'],
  ['Nguyễn Văn Bình', 'Nguyễn Văn Minh'],
  ['Nguyễn', 'Nguyễn Văn Thử'],
  ['Tiếng kẻng vùng biên', 'Ngày vì người nghèo'],
])('takes %j and %j for different', async (one, other) => {
  expect([await areAlike(one, other), await areAlike(other, one)]).toEqual([false, false]);
});
