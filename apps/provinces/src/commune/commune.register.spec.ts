import 'reflect-metadata';

import { asked, describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { BEFORE, MERGED_ON, unitId } from '../seed/units';
import { actsIn } from '../testing/ask-acts';
import { withCommunes } from '../testing/with-communes';

const definition = withCommunes(({ code }) => code === '01501');
const subgraph = subgraphForSpec(definition, createTestDatabase);

const [NGHE_AN, BINH_DINH, GIA_LAI, HA_NOI] = ['40', '52', '64', '01'].map((code) => unitId(code, BEFORE));
const GIA_LAI_NOW = unitId('52', MERGED_ON);

let count = 0;
/** Codes that no commune of today has. */
const freeCode = () => String(90_000 + ++count);
const version = (more: object = {}) => ({
  ...{ code: freeCode(), name: `Thử ${count}`, kind: 'COMMUNE', provinceId: NGHE_AN },
  ...more,
});
const input = () => ({ versions: [version()] });

describeRegister(definition, subgraph, { type: 'Commune', input, change: { validTo: '2200-01-01' } });

interface Made {
  id: string;
  version: number;
  code: string;
  province: { name: string; onMap: { name: string }[] };
  versions: { id: string; code: string; validFrom: string | null; validTo: string | null }[];
}

const SHOWN = `id version code name officialName kind border validFrom validTo province { name onMap(date: "2026-01-01") { name } }
  versions { id code name kind border validFrom validTo province { name } correctionReason }`;

const make = (given: object = input()) =>
  asked<Made>(subgraph, [
    `mutation ($input: CreateCommuneInput!) { it: createCommune(input: $input) { ${SHOWN} } }`,
    { input: given },
  ]);

const change = ({ id, version: seen }: Made, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: ChangeCommuneInput!) {
      it: changeCommune(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version: seen, input: given },
  ]);

const record = ({ id, version: seen }: Made, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: CommuneVersionInput!) {
      it: recordCommuneVersion(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version: seen, input: given },
  ]);

const retire = ({ id, version: seen }: Made) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!) {
      it: retireCommune(id: $id, version: $version, reason: "Ghi nhầm") { ${SHOWN} } }`,
    { id, version: seen },
  ]);

const restore = ({ id, version: seen }: Made) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!) { it: restoreCommune(id: $id, version: $version) { ${SHOWN} } }`,
    { id, version: seen },
  ]);

it('becomes a ward from a day on, and keeps its code, name and province', async () => {
  const { it: made } = await make();
  const { it: later } = await record(made, { validFrom: '2026-04-30', kind: 'WARD', border: true });
  expect(later).toMatchObject({ version: 2, code: made.code, kind: 'WARD', border: true });
  expect(later.versions).toMatchObject([
    { code: made.code, kind: 'COMMUNE', border: null, validTo: '2026-04-30' },
    { code: made.code, kind: 'WARD', border: true, validFrom: '2026-04-30', province: { name: 'Nghệ An' } },
  ]);
});

it('belongs to another province from a day on', async () => {
  const { it: made } = await make();
  const { it: later } = await record(made, { validFrom: '2020-01-01', provinceId: GIA_LAI });
  expect(later.versions).toMatchObject([
    { province: { name: 'Nghệ An' }, validTo: '2020-01-01' },
    { province: { name: 'Gia Lai' }, validFrom: '2020-01-01' },
  ]);
});

it('stays recorded in the province that it was in, and is found under the one that this became', async () => {
  const { it: made } = await make({ versions: [version({ provinceId: BINH_DINH })] });
  expect(made.province).toEqual({ name: 'Bình Định', onMap: [{ name: 'Gia Lai' }] });
  const found = async (province: string | undefined, on: string) => {
    const { it: page } = await asked<{ nodes: { id: string }[] }>(subgraph, [
      `query ($province: UUID!, $on: LocalDate!, $search: String!) {
        it: communes(province: $province, on: $on, search: $search, first: 10) { nodes { id } } }`,
      { province, on, search: made.code },
    ]);
    return page.nodes.map(({ id }) => id);
  };
  expect(await found(GIA_LAI_NOW, '2026-01-01')).toEqual([made.id]);
  expect(await found(BINH_DINH, BEFORE)).toEqual([made.id]);
  expect(await found(GIA_LAI, BEFORE)).toEqual([]);
  const { it: province } = await asked<{ communes: { nodes: { id: string }[] } }>(subgraph, [
    `query ($search: String!) {
      it: province(code: "52", on: "2026-01-01") { communes(search: $search, first: 10) { nodes { id } } } }`,
    { search: made.code },
  ]);
  expect(province.communes.nodes).toEqual([{ id: made.id }]);
});

it.each([
  [
    { validFrom: '2020-01-01', validTo: '2019-01-01', versions: [version()] },
    'validTo',
    /ends after the day/,
  ],
  [{ versions: [] }, 'versions', /./],
  [{ versions: [version({ code: '1234' })] }, 'versions.0.code', /five digits/],
  [{ versions: [version({ name: 'Xã Thử' })] }, 'versions.0.name', /without “Xã”/],
  [{ versions: [version({ provinceId: HA_NOI, border: true })] }, 'versions.0.border', /no land border/],
])('refuses %j at %s', async (given, argument, message) => {
  expect(await make(given)).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument, message: expect.stringMatching(message) },
  });
});

describe('the code of a commune', () => {
  it('is that of no other on the same day', async () => {
    const { it: made } = await make();
    expect(await make({ versions: [version({ code: made.code })] })).toMatchObject({
      refused: {
        code: 'CONFLICT',
        argument: 'versions.0.code',
        message: expect.stringMatching(/the code of Thử/),
      },
    });
    const checked = await asked<{ refusals: { argument: string }[] }>(subgraph, [
      `query ($input: CheckCommuneInput!) { it: checkCommune(input: $input) { refusals { argument } } }`,
      { input: { versions: [version({ code: made.code, validFrom: '2020-01-01' })] } },
    ]);
    expect(checked.it.refusals).toEqual([{ argument: 'versions.0.code' }]);
    const { it: other } = await make();
    expect(await record(other, { validFrom: '2024-01-01', code: made.code })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'code' },
    });
  });

  it('may be that of one that came later, and is not taken back from it', async () => {
    const code = freeCode();
    const { it: first } = await make({ validTo: MERGED_ON, versions: [version({ code })] });
    const { it: second } = await make({ validFrom: MERGED_ON, versions: [version({ code })] });
    expect(second.code).toBe(first.code);
    expect(await change(first, { validTo: '2026-01-01' })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'validFrom' },
    });
  });

  it('is free once the commune is retired, which then cannot be restored', async () => {
    const { it: made } = await make();
    const { it: retired } = await retire(made);
    expect((await make({ versions: [version({ code: made.code })] })).it.code).toBe(made.code);
    expect(await restore(retired)).toMatchObject({ refused: { code: 'CONFLICT' } });
  });

  it('is kept apart by the database, whoever writes it', async () => {
    const { it: made } = await make();
    const { it: other } = await make();
    const sql = 'UPDATE commune_version SET code = $1 WHERE commune_id = $2';
    await expect(subgraph.dataSource.query(sql, [made.code, other.id])).rejects.toMatchObject({
      driverError: { code: '23P01', constraint: 'commune_version_one_code' },
    });
    const { it: retired } = await retire(made);
    await subgraph.dataSource.query(sql, [made.code, other.id]);
    const back = 'UPDATE commune SET retired_on = NULL, retirement_reason = NULL WHERE id = $1';
    await expect(subgraph.dataSource.query(back, [retired.id])).rejects.toMatchObject({
      driverError: { constraint: 'commune_version_one_code' },
    });
  });
});

it('never has two versions on one day, whoever writes them', async () => {
  const { it: made } = await make();
  const insert = subgraph.dataSource.query(
    `INSERT INTO commune_version (id, commune_id, code, name, kind, province_id, verified, valid_from)
     VALUES (gen_random_uuid(), $1, $2, 'Thử', 'COMMUNE', $3, false, '2020-01-01')`,
    [made.id, made.code, NGHE_AN],
  );
  await expect(insert).rejects.toMatchObject({
    driverError: { code: '23P01', constraint: 'commune_version_one_at_a_time' },
  });
});

it('shows a likely duplicate with the code and the province it has today', async () => {
  const given = { versions: [version({ name: 'dam thuy' })] };
  const checked = await asked<{ alike: { title: string; apart: object[] }[] }>(subgraph, [
    `query ($input: CheckCommuneInput!) { it: checkCommune(input: $input) { alike { title apart { field value } } } }`,
    { input: given },
  ]);
  expect(checked.it.alike).toContainEqual({
    title: 'Đàm Thủy',
    apart: [
      { field: 'code', value: '01501' },
      { field: 'province', value: 'Cao Bằng' },
    ],
  });
});

it('keeps a province from being withdrawn in which it is recorded, until it is retired', async () => {
  const acts = actsIn(subgraph);
  const line = { predecessorIds: [], code: '03', name: 'Thử Xã Phường', kind: 'PROVINCE' };
  const { it: draft } = await acts.create({
    ...{ title: 'Thử', effectiveOn: '2200-01-01', source: 'Thử' },
    lines: [{ ...line, neighbours: ['LA'], coast: 'NO_COAST' }],
  });
  const { it: act } = await acts.enforce(draft);
  const { it: made } = await make({ versions: [version({ provinceId: act.lines[0]?.province?.id })] });
  expect(await acts.withdraw(act)).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
  await retire(made);
  expect((await acts.withdraw(act)).it.status).toBe('WITHDRAWN');
});
