import 'reflect-metadata';

import { asked, describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { BEFORE, unitId } from '../seed/units';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const NGHE_AN = unitId('40', BEFORE);

let count = 0;
const version = () => ({ name: `Cửa khẩu Thử ${++count}`, kind: 'GATE', class: 'MAIN' });
const input = () => ({ country: 'LA', provinceId: NGHE_AN, versions: [version()] });

describeRegister(definition, subgraph, { type: 'BorderGate', input, change: { traffic: 'ROAD' } });

interface Version {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  class: string | null;
  correctionReason: string | null;
}

interface Made {
  id: string;
  version: number;
  name: string;
  class: string | null;
  retiredOn: string | null;
  versions: Version[];
}

const SHOWN = `id version name kind class classBeyond country traffic retiredOn province { id }
  versions { id validFrom validTo name kind class classBeyond source verified note correctionReason }`;

const make = (more: object = {}) =>
  asked<Made>(subgraph, [
    `mutation ($input: CreateBorderGateInput!) { it: createBorderGate(input: $input) { ${SHOWN} } }`,
    { input: { ...input(), ...more } },
  ]);

const record = ({ id, version: seen }: Made, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: BorderGateVersionInput!) {
      it: recordBorderGateVersion(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version: seen, input: given },
  ]);

const correct = ({ id, version: seen }: Made, entryId: string | undefined, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $entryId: UUID!, $input: CorrectBorderGateVersionInput!) {
      it: correctBorderGateVersion(id: $id, version: $version, entryId: $entryId, input: $input, reason: "Đọc nhầm") { ${SHOWN} } }`,
    { id, version: seen, entryId, input: given },
  ]);

it('has another class from a day on, and keeps its name and the class it had', async () => {
  const { it: made } = await make();
  const { it: later } = await record(made, { validFrom: '2023-12-28', class: 'INTERNATIONAL' });
  expect(later).toMatchObject({ version: 2, name: made.name, class: 'INTERNATIONAL' });
  expect(later.versions).toMatchObject([
    { name: made.name, class: 'MAIN', validFrom: null, validTo: '2023-12-28', verified: false },
    { name: made.name, class: 'INTERNATIONAL', validFrom: '2023-12-28', validTo: null },
  ]);
});

it('becomes a gate from a day on, which was an opening before', async () => {
  const { it: made } = await make({ versions: [{ name: 'Lối mở Thử', kind: 'OPENING' }] });
  const { it: later } = await record(made, { validFrom: '2024-05-01', kind: 'GATE', class: 'SECONDARY' });
  expect(later.versions).toMatchObject([
    { kind: 'OPENING', class: null, validTo: '2024-05-01' },
    { kind: 'GATE', class: 'SECONDARY', validFrom: '2024-05-01' },
  ]);
});

it('is corrected where it was entered wrongly, and those beside it move', async () => {
  const { it: made } = await make();
  const { it: later } = await record(made, { validFrom: '2023-12-28', class: 'INTERNATIONAL' });
  const { it: right } = await correct(later, later.versions[1]?.id, { validFrom: '2023-12-29' });
  expect(right.versions).toMatchObject([
    { validTo: '2023-12-29', correctionReason: null },
    { validFrom: '2023-12-29', correctionReason: 'Đọc nhầm' },
  ]);
});

it.each([
  [{ country: 'CN' }, 'provinceId', /no land border with that country/],
  [{ validFrom: '2020-01-01', validTo: '2019-01-01' }, 'validTo', /ends after the day/],
  [{ versions: [] }, 'versions', /./],
  [{ versions: [{ kind: 'GATE' }] }, 'versions.0.name', /./],
  [{ versions: [{ ...version(), kind: 'OPENING' }] }, 'versions.0.class', /Only a gate has a class/],
])('refuses %j at %s', async (more, argument, message) => {
  expect(await make(more)).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument, message: expect.stringMatching(message) },
  });
});

it('refuses to lose the class of what is no longer a gate in silence', async () => {
  const { it: made } = await make();
  expect(await record(made, { validFrom: '2024-01-01', kind: 'OPENING' })).toMatchObject({
    refused: { argument: 'class' },
  });
});

it('shows a likely duplicate with the country and the province it is in today', async () => {
  const checked = await asked<{ alike: { title: string; apart: { field: string; value: string }[] }[] }>(
    subgraph,
    [
      `query ($input: CheckBorderGateInput!) { it: checkBorderGate(input: $input) { alike { title apart { field value } } } }`,
      { input: { ...input(), versions: [{ name: 'nam can', kind: 'GATE' }] } },
    ],
  );
  expect(checked.it.alike).toEqual([
    {
      title: 'Nậm Cắn',
      apart: [
        { field: 'country', value: 'LA' },
        { field: 'province', value: 'Nghệ An' },
      ],
    },
  ]);
});

describe('the database', () => {
  const insert = (given: { kind?: string; from?: string }, id: string) =>
    subgraph.dataSource.query(
      `INSERT INTO border_gate_version (id, border_gate_id, name, kind, class, verified, valid_from)
       VALUES (gen_random_uuid(), $1, 'Thử', $2, 'MAIN', false, $3)`,
      [id, given.kind ?? 'GATE', given.from ?? null],
    );

  it('never has two versions on one day, whoever writes them', async () => {
    const { it: made } = await make();
    await expect(insert({ from: '2020-01-01' }, made.id)).rejects.toMatchObject({
      driverError: { code: '23P01', constraint: 'border_gate_version_one_at_a_time' },
    });
  });

  it('gives no class to what is no gate', async () => {
    const { it: made } = await make();
    await expect(insert({ kind: 'OPENING' }, made.id)).rejects.toMatchObject({
      driverError: { code: '23514', constraint: 'border_gate_version_class' },
    });
  });
});

it('keeps a province from being withdrawn in which a gate is recorded', async () => {
  const founded = await asked<{ id: string; version: number; lines: { province: { id: string } }[] }>(
    subgraph,
    [
      `mutation { it: createAdministrativeChange(input: { title: "Thử", effectiveOn: "2200-01-01", source: "Thử",
      lines: [{ predecessorIds: [], code: "03", name: "Thử Cửa Khẩu", kind: PROVINCE, neighbours: [LA], coast: NO_COAST }] }) { id version } }`,
    ],
  );
  const { it: act } = await asked<{ id: string; version: number; lines: { province: { id: string } }[] }>(
    subgraph,
    [
      `mutation ($id: UUID!, $version: Int!) {
      it: enforceAdministrativeChange(id: $id, version: $version) { id version lines { province { id } } } }`,
      { id: founded.it.id, version: founded.it.version },
    ],
  );
  await make({ provinceId: act.lines[0]?.province.id });
  const withdrawn = await asked(subgraph, [
    `mutation ($id: UUID!, $version: Int!) {
      it: withdrawAdministrativeChange(id: $id, version: $version, reason: "Thử") { id } }`,
    { id: act.id, version: act.version },
  ]);
  expect(withdrawn).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
});
