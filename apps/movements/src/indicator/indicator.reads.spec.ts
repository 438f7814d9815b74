import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

it('gives the indicators in the order of the report, in both languages', async () => {
  const { data } = await subgraph.query(
    '{ indicators { name nameEn unit goodDirection pairedWith { code } } }',
  );
  expect(data?.['indicators']).toMatchObject([
    { name: 'Buổi tuyên truyền, giáo dục', nameEn: 'Information and education sessions held', unit: 'buổi' },
    { name: 'Chi bộ thành lập mới', nameEn: 'Party cells newly founded', goodDirection: 'HIGHER' },
    { name: 'Đảng viên kết nạp', nameEn: 'Party members admitted', pairedWith: null },
    { name: 'Quần chúng ưu tú tạo nguồn', nameEn: 'Outstanding people put forward for admission' },
  ]);
});

it('gives both sides of a pair', async () => {
  await subgraph.dataSource.query(
    `WITH pair AS (SELECT gen_random_uuid() AS teams, gen_random_uuid() AS members)
     INSERT INTO indicator (id, code, position, name, unit, adds_up_over_time, adds_up_over_territory, good_direction, whole_numbers, paired_with_id)
     SELECT teams, 'TEAMS', 5, 'Tổ tự quản', 'tổ', true, true, 'HIGHER', true, members FROM pair UNION ALL
     SELECT members, 'MEMBERS', 6, 'Thành viên', 'người', true, true, 'HIGHER', true, teams FROM pair`,
  );
  const { data, statements } = await subgraph.query<{ indicators: object[] }>(
    '{ indicators { code pairedWith { code } } }',
  );
  expect(data?.indicators.slice(-2)).toEqual([
    { code: 'TEAMS', pairedWith: { code: 'MEMBERS' } },
    { code: 'MEMBERS', pairedWith: { code: 'TEAMS' } },
  ]);
  expect(statements).toBe(1);
});
