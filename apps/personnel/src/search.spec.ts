import 'reflect-metadata';

import type { Role } from '@bien-cuong/access';
import { seedId } from '@bien-cuong/database';
import { foundBy, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { Appointment } from './appointment/appointment.entity';
import { Person } from './person/person.entity';
import { definition } from './schema';
import { organise, REFORM, unitId } from './testing/organisation';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const [kept, merged] = ['kept', 'merged'].map((key) => seedId('Person', `spec/${key}`));

beforeAll(async () => {
  await organise(subgraph.dataSource);
  const { manager } = subgraph.dataSource;
  await manager.insert(Person, { id: kept, fullName: 'Nguyễn Văn Thử 0001' });
  await manager.insert(Person, {
    id: merged,
    fullName: 'Nguyễn Văn Thử Một',
    mergedIntoId: kept,
    mergedOn: '2026-01-01',
    retiredOn: '2026-01-01',
    retirementReason: 'Nhập hai lần',
  });
  const post = { personId: kept, unitId: unitId('province'), post: 'Đồn trưởng', postEn: 'Post commander' };
  await manager.insert(Appointment, { ...post, id: seedId('spec', 'search/post') });
});

const found = async (text: string, on: string, role?: Role) => {
  const caller = role && { roles: [role], provinces: [], scopes: ['units:read'] };
  const { hits, statements } = await foundBy(subgraph, 'personnel', { search: text, on }, caller);
  expect(statements).toBe(1);
  return hits ?? [];
};

it('finds a unit by a former name, and says when it had it', async () => {
  const command = { type: 'Unit', id: unitId('province'), kind: 'PROVINCIAL_COMMAND' };
  const title = 'Ban Chỉ huy Biên phòng Thử';
  const former = { matched: 'Bộ Chỉ huy Biên phòng Thử', matchedUntil: REFORM };
  expect(await found('bo chi huy bien phong thu', '2026-01-01')).toMatchObject([
    { ...command, title, ...former },
  ]);
  expect(await found('Bộ Chỉ huy Biên phòng Thử', '2020-01-01')).toMatchObject([
    { ...command, title: former.matched, matched: null, matchedUntil: null },
  ]);
  // By both names alike: by the one that it has on the day.
  expect(await found('chi huy bien phong thu', '2026-01-01')).toMatchObject([{ title, matched: null }]);
});

it('shows what ended as of its last day, and after what exists', async () => {
  const units = await found('don bien phong', '2026-01-01');
  expect(units).toHaveLength(10);
  expect(units[0]).toMatchObject({ found: 10 });
  expect(units.at(-2)).toMatchObject({ on: '2026-01-01', until: null, title: 'Đồn Biên phòng Tá' });
  expect(units.at(-1)).toMatchObject({ on: '2019-12-31', until: '2020-01-01', title: 'Đồn Biên phòng Cũ' });
});

it('finds a person with post and unit, by the name of a record that was merged into theirs too', async () => {
  const person = { type: 'Person', id: kept, title: 'Nguyễn Văn Thử 0001' };
  const detail = 'Đồn trưởng · Ban Chỉ huy Biên phòng Thử';
  expect(await found('thử 0001', '2026-01-01')).toMatchObject([{ ...person, detail, matched: null }]);
  expect(await found('van thu mot', '2026-01-01')).toMatchObject([
    { ...person, detail, matched: 'Nguyễn Văn Thử Một' },
  ]);
});

it.each<[Role, string[]]>([
  ['headquarters', ['Unit', 'Person']],
  ['province', ['Unit', 'Person']],
  ['council', ['Unit', 'Person']],
  ['auditor', ['Unit', 'Person']],
  ['administrator', ['Unit']],
  ['partner', ['Unit']],
])('finds for a %s: %j', async (role, types) => {
  const hits = await found('thu', '2026-01-01', role);
  expect([...new Set(hits.map(({ type }) => type))]).toEqual(types);
});
