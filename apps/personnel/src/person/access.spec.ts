import 'reflect-metadata';

import type { Caller, Role } from '@bien-cuong/access';
import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { Appointment } from '../appointment/appointment.entity';
import { definition } from '../schema';
import { NEW_PROVINCE, OLD_PROVINCE, organise, unitId } from '../testing/organisation';
import { Person } from './person.entity';

const BORN = '1970-02-03';
const [serving, former, unplaced] = ['serving', 'former', 'unplaced'].map((key) =>
  seedId('Person', `spec/${key}`),
);
const as = (role: Role, provinces: string[] = []): Caller => ({
  roles: [role],
  provinces,
  scopes: ['units:read'],
});

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(async () => {
  await organise(subgraph.dataSource);
  await enlist();
});

/** One serves in the province made in 2025, one has left it for the Command, one never had a post. */
async function enlist(): Promise<void> {
  const { manager } = subgraph.dataSource;
  const people = [serving, former, unplaced].map((id, place) => ({
    id,
    fullName: `Nguyễn Văn Thử 000${place}`,
    birthDate: BORN,
  }));
  await manager.insert(Person, people);
  const posts = [
    { personId: serving, unitId: unitId('province'), validFrom: '2020-01-01' },
    { personId: former, unitId: unitId('province'), validFrom: '2000-01-01', validTo: '2020-01-01' },
    { personId: former, unitId: unitId('bo-tu-lenh-bo-doi-bien-phong'), validFrom: '2020-01-01' },
  ];
  await manager.insert(
    Appointment,
    posts.map((post, place) => ({ ...post, id: seedId('spec', `access/${place}`), post: 'Cán bộ' })),
  );
}

const ENTITIES = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { fullName birthDate } } }`;

/** The birth dates of the three, as a caller sees them. */
async function shown(caller: Caller, on: string) {
  const keys = [serving, former, unplaced].map((id) => ({ __typename: 'Person', id, on }));
  const { data, errors, statements } = await subgraph.query<{ _entities: { birthDate: string }[] }>(
    ENTITIES,
    { keys },
    'en',
    { caller },
  );
  const dates = data?._entities.map(({ birthDate }) => birthDate);
  // What is shown is recorded by a second statement.
  const expected = dates?.some((date) => date !== null) ? 2 : 1;
  expect({ errors, statements }).toEqual({ errors: undefined, statements: expected });
  return dates;
}

it('shows birth dates to headquarters, and to the province in which somebody serves today', async () => {
  expect(await shown(as('headquarters'), '2026-01-01')).toEqual([BORN, BORN, BORN]);
  expect(await shown(as('province', [NEW_PROVINCE, OLD_PROVINCE]), '2026-01-01')).toEqual([BORN, null, null]);
  expect(await shown(as('province', [OLD_PROVINCE]), '2026-01-01')).toEqual([null, null, null]);
  expect(await shown(as('province'), '2026-01-01')).toEqual([null, null, null]);
});

it('does not show more on a day in the past', async () => {
  expect(await shown(as('province', [NEW_PROVINCE, OLD_PROVINCE]), '2010-01-01')).toEqual([BORN, null, null]);
});

it.each<Role>(['council', 'auditor'])('tells a %s that birth dates are not for them', async (role) => {
  const query = `{ person(id: "${serving}") { fullName birthDate } }`;
  const { data, errors } = await subgraph.query(query, {}, 'vi', { caller: as(role) });
  expect(data).toEqual({ person: { fullName: 'Nguyễn Văn Thử 0000', birthDate: null } });
  expect(errors).toMatchObject([
    {
      message: 'Quyền của bạn không cho phép truy vấn «Person.birthDate».',
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

it.each<Role>(['administrator', 'partner'])(
  'tells a %s nothing of people, not even how many there are',
  async (role) => {
    const query = `{ people(search: "thử") { totalCount }
      units(search: "bien phong thu") { nodes { name appointments { totalCount } } } }`;
    const { data, errors, statements } = await subgraph.query(query, {}, 'en', { caller: as(role) });
    const unit = { name: 'Ban Chỉ huy Biên phòng Thử', appointments: null };
    expect(data).toEqual({ people: null, units: { nodes: [unit] } });
    expect(errors?.map(({ message }) => message)).toEqual([
      'You may not ask for "Query.people".',
      'You may not ask for "Unit.appointments".',
    ]);
    // One statement reads, the others record what is refused.
    expect(statements).toBe(3);
  },
);
