import 'reflect-metadata';

import {
  asked,
  describeRegister,
  HEADQUARTERS,
  type Officer,
  ofProvince,
  subgraphForSpec,
} from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, readUnits, successorId, unitId } from '../seed/units';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const NGHE_AN = unitId('40', BEFORE);
const HA_NOI = unitId('01', BEFORE);
const HA_GIANG = unitId('02', BEFORE);
const TUYEN_QUANG_NOW = readUnits()
  .filter(({ oldCode }) => oldCode === '02')
  .map(successorId)[0];

const input = () => ({
  provinceId: NGHE_AN,
  measure: 'BORDER_LENGTH_KM',
  value: 419.5,
  asPublished: 'khoảng 419,5 km',
  source: 'Báo cáo Thử',
});

describeRegister(definition, subgraph, {
  type: 'ProvinceClaim',
  input,
  change: { value: 420, qualifier: 'ABOUT' },
  province: 'provinceId',
});

interface Made {
  id: string;
  version: number;
  value: number;
  accepted: boolean;
  acceptanceReason: string | null;
}

const SHOWN = `id version measure value upperValue qualifier period asPublished source verified
  accepted acceptanceReason retiredOn country { code } province { id }`;

const make = (more: object = {}, officer: Officer = HEADQUARTERS) =>
  asked<Made>(
    subgraph,
    [
      `mutation ($input: CreateProvinceClaimInput!) { it: createProvinceClaim(input: $input) { ${SHOWN} } }`,
      { input: { ...input(), ...more } },
    ],
    officer,
  );

const run = (
  name: string,
  { id, version }: Pick<Made, 'id' | 'version'>,
  officer: Officer = HEADQUARTERS,
) => {
  const given = `id: "${id}", version: ${version}, reason: "Đã đối chiếu"`;
  const operation = `mutation { it: ${name}ProvinceClaim(${given}) { ${SHOWN} } }`;
  return asked<Made>(subgraph, [operation], officer);
};

const found = async (id: string) =>
  (await asked<Made>(subgraph, [`{ it: provinceClaim(id: "${id}") { ${SHOWN} } }`])).it;

const change = ({ id, version }: Made, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: ChangeProvinceClaimInput!) {
      it: changeProvinceClaim(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input: given },
  ]);

it('is recorded with its neighbour, range and period, and stands beside what contradicts it', async () => {
  const given = { upperValue: 421, qualifier: 'ABOUT', period: '2016/2017', verified: true };
  const { it: one } = await make({ ...given, countryCode: 'LA' });
  const { it: other } = await make({ ...given, countryCode: 'LA', upperValue: 468 });
  expect(one).toMatchObject({ ...given, country: { code: 'LA' }, accepted: false });
  const { it: listed } = await asked<{ claims: Made[] }>(subgraph, [
    `{ it: province(id: "${NGHE_AN}") { claims(measure: BORDER_LENGTH_KM) { id } } }`,
  ]);
  expect(listed.claims.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]));
});

const COUNT = { measure: 'COMMUNES', value: 130 };
const DISTRICTS = { measure: 'BORDER_DISTRICTS', value: 6 };

it.each([
  [{ value: -1 }, 'value', /at least 0/],
  [{ value: 1e6 }, 'value', /at most/],
  [{ ...COUNT, value: 130.5 }, 'value', /whole numbers/],
  [{ ...COUNT, upperValue: 131.5 }, 'upperValue', /whole numbers/],
  [{ upperValue: 419.5 }, 'upperValue', /more than its lower end/],
  [{ upperValue: 100 }, 'upperValue', /more than its lower end/],
  [{ countryCode: 'CN' }, 'countryCode', /no land border with that country/],
  [{ ...COUNT, countryCode: 'LA' }, 'countryCode', /of the whole province/],
  [{ provinceId: HA_NOI }, 'measure', /no land border/],
  [{ period: '2999' }, 'period', /has not begun/],
  [{ provinceId: HA_GIANG, period: '2026' }, 'period', /did not exist in that period/],
  [{ provinceId: TUYEN_QUANG_NOW, period: '2018' }, 'period', /did not exist in that period/],
  [{ provinceId: TUYEN_QUANG_NOW, ...DISTRICTS }, 'measure', /Districts were abolished/],
  [{ ...DISTRICTS, period: '2025-08' }, 'period', /Districts were abolished/],
  [{ asPublished: ' ' }, 'asPublished', /./],
  [{ source: null }, 'source', /./],
])('refuses %j at %s', async (more, argument, message) => {
  expect(await make(more)).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument, message: expect.stringMatching(message) },
  });
});

it.each([
  { provinceId: HA_GIANG, period: '2025' },
  { provinceId: TUYEN_QUANG_NOW, period: '2025' },
  { provinceId: HA_NOI, ...COUNT },
  { ...DISTRICTS, period: '2024' },
  { ...DISTRICTS, countryCode: 'LA' },
])('takes %j', async (more) => {
  expect((await make(more)).refused).toBeUndefined();
});

it('has no rule that a claim from the seeds breaks', async () => {
  const { it: page } = await asked<{ nodes: { id: string; measure: string; value: number }[] }>(subgraph, [
    '{ it: provinceClaims(first: 200) { nodes { id measure value } } }',
  ]);
  expect(page.nodes.length).toBeGreaterThan(50);
  for (const { id, measure, value } of page.nodes) {
    const { it: checked } = await asked<{ refusals: object[] }>(subgraph, [
      `query ($id: UUID, $input: CheckProvinceClaimInput!) {
        it: checkProvinceClaim(id: $id, input: $input) { refusals { argument message } } }`,
      { id, input: { measure, value } },
    ]);
    expect([id, checked.refusals]).toEqual([id, []]);
  }
});

it('is judged as a whole where only a part is changed', async () => {
  const { it: made } = await make();
  expect(await change(made, { measure: 'BORDER_COMMUNES' })).toMatchObject({
    refused: { argument: 'value' },
  });
  expect(await change(made, { measure: 'BORDER_COMMUNES', value: 27 })).toMatchObject({ it: { value: 27 } });
});

it('shows as a likely duplicate what the same source says of the same, with its number', async () => {
  const about = { source: 'Cổng thông tin Thử Nghiệm', countryCode: 'LA', period: '2019' };
  const { it: made } = await make(about);
  const alike = async (more: object) => {
    const { it: checked } = await asked<{ alike: { id: string; apart: object[] }[] }>(subgraph, [
      `query ($input: CheckProvinceClaimInput!) {
        it: checkProvinceClaim(input: $input) { alike { id apart { field value } } } }`,
      { input: { ...input(), ...about, ...more } },
    ]);
    return checked.alike;
  };
  expect(await alike({ value: 1, source: 'cong thong tin thu nghiem' })).toEqual([
    {
      id: made.id,
      apart: [
        { field: 'value', value: '419.5' },
        { field: 'asPublished', value: 'khoảng 419,5 km' },
      ],
    },
  ]);
  for (const more of [{ measure: 'BORDER_COMMUNES' }, { period: '2018' }, { source: 'Niên giám khác' }])
    expect(await alike(more)).toEqual([]);
});

describe('is accepted', () => {
  let year = 1990;
  const twoOf = async (more: object = {}) => {
    const about = { period: String(++year), ...more };
    return [(await make({ ...about, value: 1 })).it, (await make({ ...about, value: 2 })).it] as const;
  };

  it.each([{}, { countryCode: 'LA' }, { period: null }])(
    'alone among claims about the same, with a reason: %j',
    async (more) => {
      const [one, other] = await twoOf(more);
      expect(await run('accept', one)).toMatchObject({
        it: { accepted: true, acceptanceReason: 'Đã đối chiếu', version: 2 },
      });
      expect(await run('accept', other)).toMatchObject({ it: { accepted: true } });
      expect(await found(one.id)).toMatchObject({ accepted: false, acceptanceReason: null, version: 3 });
    },
  );

  it('beside one of another country, which stays accepted', async () => {
    const [one] = await twoOf();
    const { it: ofOneCountry } = await make({ period: String(year), countryCode: 'LA' });
    await run('accept', one);
    await run('accept', ofOneCountry);
    expect(await found(one.id)).toMatchObject({ accepted: true });
  });

  it('once, when two are accepted at once', async () => {
    const claims = [...(await twoOf()), (await make({ period: String(year), value: 3 })).it];
    const answers = await Promise.all(claims.map((claim) => run('accept', claim)));
    expect(answers.filter(({ refused }) => refused)).toEqual([]);
    const now = await Promise.all(claims.map(({ id }) => found(id)));
    expect(now.filter(({ accepted }) => accepted)).toHaveLength(1);
  });

  it('by headquarters alone, for the version that it saw', async () => {
    const [one] = await twoOf();
    for (const officer of [ofProvince(NGHE_AN), ofProvince(HA_NOI)])
      expect(await run('accept', one, officer)).toMatchObject({ refused: { code: 'FORBIDDEN' } });
    expect(await run('accept', { ...one, version: 7 })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'version' },
    });
    const { it: accepted } = await run('accept', one);
    expect(await run('accept', accepted)).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
    expect(await run('unaccept', accepted, ofProvince(NGHE_AN))).toMatchObject({
      refused: { code: 'FORBIDDEN' },
    });
  });

  it('and neither changed nor retired until that is taken back', async () => {
    const [one] = await twoOf();
    const { it: accepted } = await run('accept', one);
    const closed = {
      refused: {
        code: 'CONFLICT',
        argument: 'id',
        message: expect.stringMatching(/^A claim that is accepted/),
      },
    };
    expect(await change(accepted, { value: 5 })).toMatchObject(closed);
    expect(await run('retire', accepted)).toMatchObject(closed);
    const { it: open } = await run('unaccept', accepted);
    expect(open).toMatchObject({ accepted: false, acceptanceReason: 'Đã đối chiếu' });
    expect(await run('unaccept', open)).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
    expect(await run('retire', open)).toMatchObject({ it: { retiredOn: expect.any(String) } });
  });

  it('in the trail of both claims', async () => {
    const [one, other] = await twoOf();
    await run('accept', one);
    await run('accept', other);
    const left = await subgraph.dataSource.query<{ before: boolean; after: boolean }[]>(
      `SELECT (before->>'accepted')::boolean AS before, (after->>'accepted')::boolean AS after FROM audit_record
       WHERE entity_id::text = $1 AND kind = 'CHANGE' ORDER BY id DESC LIMIT 1`,
      [one.id],
    );
    expect(left).toEqual([{ before: true, after: false }]);
  });
});

it('leaves the lists when it is retired, and is found among the retired', async () => {
  const { it: made } = await make({ source: 'Nguồn Thử Bỏ' });
  await run('retire', made);
  const listed = async (args: string) => {
    const { it: page } = await asked<{ nodes: Made[] }>(subgraph, [
      `{ it: provinceClaims(first: 50, search: "nguon thu bo", province: "${NGHE_AN}", ${args}) { nodes { id } } }`,
    ]);
    return page.nodes.map(({ id }) => id);
  };
  expect(await listed('measure: BORDER_LENGTH_KM')).toEqual([]);
  expect(await listed('retired: true, accepted: false, verified: false')).toEqual([made.id]);
  expect(await listed('retired: true, country: LA')).toEqual([]);
  const { it: province } = await asked<{ claims: Made[] }>(subgraph, [
    `{ it: province(id: "${NGHE_AN}") { claims { id } } }`,
  ]);
  expect(province.claims.map(({ id }) => id)).not.toContain(made.id);
});

it('is listed by measure and province, also of what a province was made of', async () => {
  const { it: page } = await asked<{ nodes: { measure: string; province: { id: string } }[] }>(subgraph, [
    `{ it: provinceClaims(first: 50, province: "${TUYEN_QUANG_NOW}") { nodes { measure province { id } } } }`,
  ]);
  expect(page.nodes).toEqual(
    expect.arrayContaining([expect.objectContaining({ province: { id: HA_GIANG } })]),
  );
  const measures = page.nodes.map(({ measure }) => measure);
  expect(measures).toEqual(
    ['BORDER_LENGTH_KM', 'COMMUNES'].flatMap((one) => measures.filter((m) => m === one)),
  );
});

describe('the database', () => {
  const insert = (columns: string, values: string) =>
    subgraph.dataSource.query(
      `INSERT INTO province_claim (id, province_id, qualifier, as_published, source, verified, ${columns})
       VALUES (gen_random_uuid(), '${NGHE_AN}', 'EXACTLY', 'Thử', 'Thử', false, ${values})`,
    );

  it.each([
    ['measure, value, accepted', `'COMMUNES', 1.5, false`, 'province_claim_whole_counts'],
    [
      'measure, value, accepted, country_code',
      `'COMMUNES', 1, false, 'LA'`,
      'province_claim_communes_of_no_border',
    ],
    [
      'measure, value, accepted, retired_on, retirement_reason',
      `'COMMUNES', 1, true, '2020-01-01', 'Thử'`,
      'province_claim_accepted_is_kept',
    ],
  ])('refuses %s: %s', async (columns, values, constraint) => {
    await expect(insert(columns, values)).rejects.toMatchObject({
      driverError: { code: '23514', constraint },
    });
  });
});
