import 'reflect-metadata';

import { asked, describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, readUnits, successorId, unitId } from '../seed/units';
import { claimsIn, type KeptClaim, newClaim, NGHE_AN } from '../testing/keep-claims';

const subgraph = subgraphForSpec(definition, createTestDatabase);
const { make, change, run } = claimsIn(subgraph);

const HA_NOI = unitId('01', BEFORE);
const HA_GIANG = unitId('02', BEFORE);
const TUYEN_QUANG_NOW = readUnits()
  .filter(({ oldCode }) => oldCode === '02')
  .map(successorId)[0];

describeRegister(definition, subgraph, {
  type: 'ProvinceClaim',
  input: newClaim,
  change: { value: 420, qualifier: 'ABOUT' },
  province: 'provinceId',
});

it('is recorded with its neighbour, range and period, and stands beside what contradicts it', async () => {
  const given = { upperValue: 421, qualifier: 'ABOUT', period: '2016/2017', verified: true };
  const { it: one } = await make({ ...given, countryCode: 'LA' });
  const { it: other } = await make({ ...given, countryCode: 'LA', upperValue: 468 });
  expect(one).toMatchObject({ ...given, country: { code: 'LA' }, accepted: false });
  const { it: listed } = await asked<{ claims: KeptClaim[] }>(subgraph, [
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
      { input: { ...newClaim(), ...about, ...more } },
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

it('leaves the lists when it is retired, and is found among the retired', async () => {
  const { it: made } = await make({ source: 'Nguồn Thử Bỏ' });
  await run('retire', made);
  const listed = async (args: string) => {
    const { it: page } = await asked<{ nodes: KeptClaim[] }>(subgraph, [
      `{ it: provinceClaims(first: 50, search: "nguon thu bo", province: "${NGHE_AN}", ${args}) { nodes { id } } }`,
    ]);
    return page.nodes.map(({ id }) => id);
  };
  expect(await listed('measure: BORDER_LENGTH_KM')).toEqual([]);
  expect(await listed('retired: true, accepted: false, verified: false')).toEqual([made.id]);
  expect(await listed('retired: true, country: LA')).toEqual([]);
  const { it: province } = await asked<{ claims: KeptClaim[] }>(subgraph, [
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
