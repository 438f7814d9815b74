import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const CAO_BANG = seedId('Province', '04@2025-06-30');

const subgraph = subgraphForSpec(definition, createTestDatabase);

function ask(fields: string, ids: unknown[] = [CAO_BANG], language = 'vi') {
  return subgraph.query<{ _entities: Record<string, never>[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { ${fields} } } }`,
    { keys: ids.map((id) => ({ __typename: 'Province', id, on: '2018-08-31' })) },
    language,
  );
}

async function caoBang(fields: string) {
  const { data, errors } = await ask(fields);
  expect(errors).toBeUndefined();
  return data?._entities[0] ?? {};
}

describe('figures', () => {
  it('are the four of the report, with their qualifiers and their source', async () => {
    const answer = await caoBang(`figures(period: "2009/2019") {
      indicator { code name } value qualifier period cumulative status source movement { title } province { id on } }`);
    expect(answer['figures']).toMatchObject([
      { value: 7950, qualifier: 'MORE_THAN', indicator: { name: 'Buổi tuyên truyền, giáo dục' } },
      { value: 92, qualifier: 'EXACTLY', indicator: { name: 'Chi bộ thành lập mới' } },
      { value: 718, qualifier: 'EXACTLY', indicator: { name: 'Đảng viên kết nạp' } },
      { value: 832, qualifier: 'EXACTLY', indicator: { name: 'Quần chúng ưu tú tạo nguồn' } },
    ]);
    for (const figure of answer['figures'] ?? []) {
      expect(figure).toMatchObject({
        period: '2009/2019',
        cumulative: true,
        status: 'APPROVED',
        source: expect.stringContaining('Cao Bằng'),
        movement: null,
        province: { id: CAO_BANG, on: '2019-12-31' },
      });
    }
  });

  it.each([
    ['period: "2009/2019"', 4],
    ['period: "2000/2026"', 4],
    ['period: "2009/.."', 4],
    ['period: "../2019-12-31"', 4],
    ['period: "2010/2019"', 0],
    ['period: "2009/2018"', 0],
    ['period: "2018"', 0],
    ['indicator: "PARTY_CELLS_FOUNDED"', 1],
    ['status: APPROVED', 4],
    ['indicator: null', 4],
    ['status: DRAFT', 0],
  ])('(%s) are %i, as a list and page by page', async (args, count) => {
    const answer = await caoBang(
      `figures(${args}) { id } page: figuresConnection(${args}) { totalCount nodes { id } }`,
    );
    expect(answer['figures']).toHaveLength(count);
    expect(answer['page']).toEqual({ totalCount: count, nodes: answer['figures'] });
  });

  it.each(['figures', 'figuresConnection'])(
    '(%s) are not empty but refused for an unknown indicator',
    async (field) => {
      const rows = field === 'figures' ? '{ id }' : '{ totalCount }';
      for (const code of ['NOTHING', '', 'party_cells_founded', 'PARTY_CELLS_FOUNDED ', 'x'.repeat(300)]) {
        const fields = `id known: ${field}(indicator: "PARTY_CELLS_FOUNDED") ${rows} unknown: ${field}(indicator: "${code}") ${rows}`;
        const { data, errors } = await ask(fields, [CAO_BANG], 'en');
        expect(data?._entities[0]).toMatchObject({ id: CAO_BANG, known: expect.anything(), unknown: null });
        expect(errors).toMatchObject([
          {
            message: `Argument "indicator": there is no "${code.slice(0, 100)}".`,
            path: ['_entities', 0, 'unknown'],
            extensions: { code: 'NOT_FOUND', argument: 'indicator' },
          },
        ]);
      }
    },
  );

  it('are refused for each province, and take one statement when the indicator is known', async () => {
    const stranger = '00000000-0000-4000-8000-000000000000';
    const { errors } = await ask('figures(indicator: "NOTHING") { id }', [CAO_BANG, stranger]);
    expect(errors?.map(({ path }) => path)).toEqual([0, 1].map((index) => ['_entities', index, 'figures']));
    const known = await ask('figures(indicator: "PARTY_CELLS_FOUNDED") { id }', [CAO_BANG, stranger]);
    expect([known.statements, known.errors]).toEqual([1, undefined]);
    expect(known.data?._entities[1]).toEqual({ figures: [] });
  });
});

it('takes part in the Day and in all seven under it', async () => {
  const { movements } = await caoBang('movements { title titleEn kind aliases partOf { title } }');
  expect((movements as { kind: string }[] | undefined)?.map(({ kind }) => kind)).toEqual([
    'DAY',
    'EMULATION',
    'EMULATION',
    'CAMPAIGN',
    'PROGRAMME',
    'PROGRAMME',
    'PROGRAMME',
    'PROGRAMME',
  ]);
  const [day, ...others] = movements as unknown as object[];
  expect(day).toMatchObject({ title: 'Ngày Biên phòng toàn dân', partOf: null });
  for (const movement of others) {
    expect(movement).toMatchObject({
      titleEn: expect.any(String),
      partOf: { title: 'Ngày Biên phòng toàn dân' },
    });
  }
});

it('held one review of 2009–2019 and no other', async () => {
  const fields =
    'within: reviews(period: "2009/2019") { kind pilotFor } outside: reviews(period: "2019/2024") { id }';
  expect(await caoBang(fields)).toEqual({ within: [{ kind: 'INTERIM', pilotFor: 'NORTH' }], outside: [] });
});

it.each([
  ['figuresConnection(first: 0) { totalCount }', 'first'],
  ['figuresConnection(first: 201) { totalCount }', 'first'],
  ['reviewsConnection(after: "nonsense") { totalCount }', 'after'],
  ['movementsConnection(first: 201) { totalCount }', 'first'],
  ['figures(period: "XXXX-08-31") { id }', 'period'],
  ['reviews(period: "2018-02-30") { id }', 'period'],
])('refuses %s and names the argument', async (field, argument) => {
  const { errors } = await ask(field, [CAO_BANG], 'en');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(`"${argument}"`);
});

it('refuses a malformed key, and has nothing for an unknown province', async () => {
  const fields = 'id figures { id } reviews { id } movements { id }';
  expect((await ask(fields, ['04'])).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  const stranger = '00000000-0000-4000-8000-000000000000';
  const { data } = await ask(fields, [stranger]);
  expect(data?._entities).toEqual([{ id: stranger, figures: [], reviews: [], movements: [] }]);
});

describe('many provinces', () => {
  const others = Array.from({ length: 30 }, (_, index) => seedId('Province', `spec-${index}`));

  beforeAll(async () => {
    const like = (columns: string, table: string) =>
      subgraph.dataSource.query(
        `INSERT INTO ${table} SELECT ${columns} FROM ${table} t CROSS JOIN unnest($1::uuid[]) AS k(id)
         WHERE t.province_id = $2`,
        [others, CAO_BANG],
      );
    await like('gen_random_uuid(), k.id, t.movement_id, t.valid_from, t.valid_to, t.source', 'participation');
    await like(
      `gen_random_uuid(), k.id, t.indicator_id, t.movement_id, t.value, t.qualifier, t.period_text, t.period_from,
       t.period_to, t.cumulative, t.status, t.return_reason, t.source, t.verified, t.accepted`,
      'figure',
    );
    await like(
      `gen_random_uuid(), t.title, t.kind, t.held_on_text, t.held_on_from, t.held_on_to, t.held_on_note, t.period_text,
       t.period_from, t.period_to, t.pilot_for, t.with_exemplary_meeting, k.id, t.movement_id, t.source`,
      'review',
    );
    await subgraph.dataSource.query(
      `INSERT INTO directive SELECT gen_random_uuid(), r.id, d.position, d.text, d.recurrence, d.movement_id, d.issued_by_id
       FROM directive d, review r WHERE r.province_id = ANY($1)`,
      [others],
    );
  });

  it('take as many statements as one', async () => {
    const fields = `
      movements { title aliases partOf { title parts { nodes { title } } provinces { nodes { id } } } reviews { nodes { title } } }
      figures { value indicator { name pairedWith { name } } movement { title } province { id } }
      reviews { title movement { title } province { id } achievements { text } limitations { text } directions { text }
        directives { text movement { title partOf { title } } issuedBy { id on } } }`;
    const one = await ask(fields);
    const many = await ask(fields, [CAO_BANG, ...others]);
    expect(one.errors ?? many.errors).toBeUndefined();
    expect(many.data?._entities).toHaveLength(31);
    for (const { figures, reviews } of many.data?._entities ?? []) {
      expect(figures).toHaveLength(4);
      expect((reviews as unknown as { directives: object[] }[])[0]?.directives).toHaveLength(3);
    }
    expect(one.statements).toBe(1);
    expect(many.statements).toBe(one.statements);
  });

  it('each get as many rows as requested', async () => {
    const { data } = await ask('figuresConnection(first: 3) { totalCount nodes { value } }', others);
    const values = [7950, 92, 718].map((value) => ({ value }));
    expect(data?._entities).toEqual(Array(30).fill({ figuresConnection: { totalCount: 4, nodes: values } }));
  });
});
