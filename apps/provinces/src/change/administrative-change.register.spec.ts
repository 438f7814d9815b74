import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { unitId } from '../seed/units';
import { actsIn, asked, type KeptAct } from '../testing/ask-acts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const HA_NOI = unitId('01', '2025-06-30');
const CAO_BANG = unitId('04', '2025-06-30');
const LANG_SON = unitId('20', '2025-06-30');
const DIEN_BIEN = unitId('11', '2025-06-30');
const LAI_CHAU = unitId('12', '2025-06-30');
const DONG_NAI = unitId('75', '2025-07-01');

const line = (more: object) => ({ predecessorIds: [], ...more });
const act = (lines: object[], more: object = {}) => ({
  title: 'Thay đổi thử',
  effectiveOn: '2030-01-01',
  source: 'spec',
  lines,
  ...more,
});
const renamed = () => act([line({ predecessorIds: [CAO_BANG], name: 'Cao Bằng Thử' })]);

describeRegister(definition, subgraph, {
  type: 'AdministrativeChange',
  input: renamed,
  change: { legalBasis: 'Nghị quyết thử số 1' },
});

/** Puts an act into force. */
async function inForce(input: object): Promise<KeptAct> {
  const { it: made } = await actsIn(subgraph).create(input);
  const { it: enforced, refused } = await actsIn(subgraph).enforce(made);
  expect(refused).toBeUndefined();
  return enforced;
}

async function withdrawn(made: KeptAct): Promise<void> {
  expect((await actsIn(subgraph).withdraw(made)).it.status).toBe('WITHDRAWN');
}

const seen = async (id: string, on: string, fields: string) =>
  (
    await asked<Record<string, unknown>>(subgraph, [
      `{ it: province(id: "${id}", on: "${on}") { ${fields} } }`,
    ])
  ).it;

describe('an act', () => {
  it('splits a province into new ones, each with its own borders', async () => {
    const { lines, ...made } = await inForce(
      act([
        line({
          predecessorIds: [CAO_BANG],
          code: '04',
          name: 'Đông Thử',
          kind: 'PROVINCE',
          neighbours: ['CN'],
        }),
        line({
          predecessorIds: [CAO_BANG],
          code: '05',
          name: 'Tây Thử',
          kind: 'PROVINCE',
          neighbours: ['NONE'],
        }),
      ]),
    );
    const [east = '', west = ''] = lines.map(({ province }) => province?.id);
    expect(await seen(CAO_BANG, '2030-01-01', 'validTo successors { name } lineage { kind }')).toEqual({
      validTo: '2030-01-01',
      successors: [{ name: 'Đông Thử' }, { name: 'Tây Thử' }],
      lineage: [{ kind: 'SPLIT' }],
    });
    expect(await seen(east, '2030-01-01', 'landBorder coast neighbours { code }')).toEqual({
      landBorder: true,
      coast: false,
      neighbours: [{ code: 'CN' }],
    });
    expect(await seen(west, '2030-01-01', 'landBorder names { change { title } }')).toEqual({
      landBorder: false,
      names: [{ change: { title: 'Thay đổi thử' } }],
    });
    await withdrawn({ lines, ...made });
    expect(await seen(east, '2031-01-01', 'name validFrom validTo onMap { id }')).toEqual({
      name: 'Đông Thử',
      validFrom: '2030-01-01',
      validTo: '2030-01-01',
      onMap: [],
    });
  });

  it('lets two provinces exchange their codes', async () => {
    const made = await inForce(
      act([
        line({ predecessorIds: [CAO_BANG], code: '20' }),
        line({ predecessorIds: [LANG_SON], code: '04' }),
      ]),
    );
    expect(await seen(CAO_BANG, '2030-01-01', 'code lineage { kind }')).toEqual({
      code: '20',
      lineage: [{ kind: 'RECODE' }],
    });
    await withdrawn(made);
    expect(await seen(CAO_BANG, '2030-01-01', 'code names { code }')).toEqual({
      code: '04',
      names: [{ code: '04' }],
    });
  });

  it('abolishes one province and founds another', async () => {
    const made = await inForce(
      act([
        line({ predecessorIds: [DIEN_BIEN], abolished: true }),
        line({ code: '99', name: 'Đảo Thử', kind: 'MUNICIPALITY', neighbours: ['NONE'], coast: 'COAST' }),
      ]),
    );
    const { it: events } = await asked<{ events: object[] }>(subgraph, [
      `{ it: administrativeChange(id: "${made.id}") { events { kind predecessors { name } successors { name } } } }`,
    ]);
    expect(events.events).toEqual([
      { kind: 'ABOLITION', predecessors: [{ name: 'Điện Biên' }], successors: [] },
      { kind: 'FOUNDING', predecessors: [], successors: [{ name: 'Đảo Thử' }] },
    ]);
    await withdrawn(made);
  });

  const whole = { code: '98', name: 'Mới Thử', kind: 'PROVINCE' };
  it.each([
    [
      'an ended province',
      [line({ predecessorIds: [unitId('62', '2025-06-30'), CAO_BANG], ...whole })],
      'lines.0.predecessorIds.0',
      /Tỉnh Kon Tum is no province since 2025-07-01/,
    ],
    [
      'a code that another has',
      [line({ predecessorIds: [CAO_BANG], code: '01' })],
      'lines.0.code',
      /code of Thành phố Hà Nội/,
    ],
    [
      'a name that another has, in any spelling',
      [line({ predecessorIds: [CAO_BANG], name: 'LẠNG SƠN' })],
      'lines.0.name',
      /there is Tỉnh Lạng Sơn already/,
    ],
    [
      'one code twice',
      [line({ predecessorIds: [CAO_BANG], code: '97' }), line({ predecessorIds: [LANG_SON], code: '97' })],
      'lines.1.code',
      /code of Tỉnh Cao Bằng/,
    ],
    [
      'a line that changes nothing',
      [line({ predecessorIds: [CAO_BANG], name: 'Cao Bằng' })],
      'lines.0.name',
      /changes nothing of Tỉnh Cao Bằng/,
    ],
    [
      'a new province without a name',
      [line({ predecessorIds: [CAO_BANG, LANG_SON], code: '04', kind: 'PROVINCE' })],
      'lines.0.name',
      /has a code, a name and a kind/,
    ],
    [
      'a split at the border that does not say where the border is',
      [
        line({ predecessorIds: [CAO_BANG], ...whole }),
        line({ predecessorIds: [CAO_BANG], ...whole, code: '96', name: 'Khác Thử' }),
      ],
      'lines.0.neighbours',
      /Say which countries/,
    ],
    [
      'a founding that does not say whether it has a coast',
      [line({ ...whole, neighbours: ['NONE'] })],
      'lines.0.coast',
      /whether the new province has a coast/,
    ],
    [
      'borders of a province that stays itself',
      [line({ predecessorIds: [CAO_BANG], code: '97', neighbours: ['LA'] })],
      'lines.0.neighbours',
      /of a new province only/,
    ],
    [
      'a province that is abolished and merged',
      [
        line({ predecessorIds: [CAO_BANG], abolished: true }),
        line({ predecessorIds: [CAO_BANG, LANG_SON], ...whole, neighbours: ['CN'] }),
      ],
      'lines.0.predecessorIds.0',
      /abolished and stands in another line/,
    ],
    ['an abolition of none', [line({ abolished: true })], 'lines.0.predecessorIds', /Say which province/],
  ])('is drafted, but not put into force, with %s', async (_, lines, argument, message) => {
    const { create, preview, enforce } = actsIn(subgraph);
    const { it: made } = await create(act(lines));
    expect((await preview(made.id)).it.refusals).toContainEqual(
      expect.objectContaining({ argument, message: expect.stringMatching(message) }),
    );
    const { refused } = await enforce(made);
    expect(refused?.argument).toMatch(/^lines\./);
  });

  it('is not put into force before a later change of the same province', async () => {
    const { it: made } = await actsIn(subgraph).create(
      act([line({ predecessorIds: [DONG_NAI], name: 'Biên Hòa Thử' })], { effectiveOn: '2026-01-01' }),
    );
    expect((await actsIn(subgraph).enforce(made)).refused).toMatchObject({
      code: 'CONFLICT',
      argument: 'lines.0.predecessorIds.0',
      message: expect.stringMatching(/has a change of 2026-04-30 already/),
    });
  });

  it.each([
    [{ code: '4' }, 'lines.0.code'],
    [{ name: 'Tỉnh Thử' }, 'lines.0.name'],
    [{ abolished: true, name: 'Thử' }, 'lines.0.abolished'],
    [{ neighbours: ['CN', 'NONE'] }, 'lines.0.neighbours'],
    [{ predecessorIds: [CAO_BANG, CAO_BANG] }, 'lines.0.predecessorIds.1'],
    [{ predecessorIds: [randomUUID()] }, 'lines.0.predecessorIds.0'],
  ])('is not even drafted with %j', async (more, argument) => {
    const { refused } = await actsIn(subgraph).create(act([line({ predecessorIds: [CAO_BANG], ...more })]));
    expect(refused).toMatchObject({ argument });
  });
});

it('takes as many statements for a long act as for a short one, to put it into force and to withdraw it', async () => {
  const taken = async (provinces: readonly string[]) => {
    const lines = provinces.map((id, place) => line({ predecessorIds: [id], name: `Đổi tên Thử ${place}` }));
    const { it: made } = await actsIn(subgraph).create(act(lines));
    const sent = [];
    for (const [place, command] of ['enforce', 'withdraw'].entries())
      sent.push(
        await subgraph.query<{ it: KeptAct }>(
          `mutation { it: ${command}AdministrativeChange(id: "${made.id}", version: ${made.version + place}
            ${command === 'withdraw' ? ', reason: "Thử"' : ''}) { status } }`,
        ),
      );
    expect(sent.map(({ data }) => data?.it.status)).toEqual(['IN_FORCE', 'WITHDRAWN']);
    return sent.map(({ statements }) => statements);
  };
  const short = await taken([CAO_BANG]);
  expect(await taken([CAO_BANG, LANG_SON, DIEN_BIEN, LAI_CHAU])).toEqual(short);
});

describe('an act in force', () => {
  it('is changed only once it is opened for correction, and holds as it was until then', async () => {
    const { change, correct, enforce } = actsIn(subgraph);
    const made = await inForce(act([line({ predecessorIds: [LAI_CHAU], name: 'Nhầm Thử' })]));
    expect((await change(made, { title: 'Khác' })).refused).toMatchObject({
      code: 'CONFLICT',
      argument: 'id',
    });
    const { it: opened } = await correct(made);
    const lines = [{ id: opened.lines[0]?.id, predecessorIds: [LAI_CHAU], name: 'Đúng Thử' }];
    const { it: changed } = await change(opened, { lines, effectiveOn: '2030-02-01' });
    expect(await seen(LAI_CHAU, '2030-01-01', 'name')).toEqual({ name: 'Nhầm Thử' });
    const { it: enforced } = await enforce(changed);
    expect(enforced.status).toBe('IN_FORCE');
    expect(await seen(LAI_CHAU, '2030-01-31', 'name')).toEqual({ name: 'Lai Châu' });
    expect(await seen(LAI_CHAU, '2030-02-01', 'names { name validFrom validTo }')).toEqual({
      names: [
        { name: 'Lai Châu', validFrom: null, validTo: '2030-02-01' },
        { name: 'Đúng Thử', validFrom: '2030-02-01', validTo: null },
      ],
    });
    await withdrawn(enforced);
  });

  it('leaves later acts about other provinces as they are when it is corrected', async () => {
    const { change, correct, enforce } = actsIn(subgraph);
    const first = await inForce(act([line({ predecessorIds: [LAI_CHAU], name: 'Nhầm Thử' })]));
    const later = await inForce(
      act([line({ predecessorIds: [DIEN_BIEN], code: '97' })], { effectiveOn: '2031-01-01' }),
    );
    const { it: opened } = await correct(first);
    const [{ id } = { id: '' }] = opened.lines;
    const { it: taken } = await change(opened, { lines: [{ id, predecessorIds: [LAI_CHAU], code: '97' }] });
    expect((await enforce(taken)).refused).toMatchObject({ code: 'CONFLICT', argument: 'lines.0.code' });
    const { it: changed } = await change(taken, {
      lines: [{ id, predecessorIds: [LAI_CHAU], name: 'Đúng Thử' }],
    });
    const { it: corrected } = await enforce(changed);
    expect(await seen(DIEN_BIEN, '2031-01-01', 'code lineage { change { id } }')).toEqual({
      code: '97',
      lineage: [{ change: { id: later.id } }],
    });
    expect(await seen(LAI_CHAU, '2031-01-01', 'name')).toEqual({ name: 'Đúng Thử' });
    await withdrawn(corrected);
    expect(await seen(DIEN_BIEN, '2031-01-01', 'code')).toEqual({ code: '97' });
    await withdrawn(later);
  });

  it('is withdrawn only while nothing rests on it', async () => {
    const { withdraw } = actsIn(subgraph);
    const first = await inForce(
      act([
        line({ predecessorIds: [CAO_BANG, HA_NOI], ...{ code: '01', name: 'Gộp Thử', kind: 'PROVINCE' } }),
      ]),
    );
    const unit = first.lines[0]?.province?.id ?? '';
    const second = await inForce(
      act([line({ predecessorIds: [unit], name: 'Gộp Thử Hai' })], {
        title: 'Đổi tên thử',
        effectiveOn: '2031-01-01',
      }),
    );
    expect((await withdraw(first)).refused).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/“Đổi tên thử” \(of 2031-01-01\) rests on/),
    });
    await withdrawn(second);
    await subgraph.dataSource.query(
      `INSERT INTO province_claim SELECT gen_random_uuid(), $1, 'COMMUNES', NULL, 1, NULL, 'ABOUT', 'thử', NULL, NULL, NULL, 'spec', false, false`,
      [unit],
    );
    expect((await withdraw(first)).refused).toMatchObject({
      code: 'CONFLICT',
      message: 'There are records of Tỉnh Gộp Thử, which would no longer be. Retire them first.',
    });
    const { correct, change, enforce, preview } = actsIn(subgraph);
    const { it: opened } = await correct(first);
    const { it: other } = await change(opened, {
      lines: [line({ predecessorIds: [CAO_BANG], name: 'Không gộp Thử' })],
    });
    const recorded = expect.objectContaining({ argument: 'id', code: 'CONFLICT' });
    expect((await enforce(other)).refused).toEqual(recorded);
    expect((await preview(other.id)).it.refusals).toEqual([recorded]);
    await subgraph.dataSource.query('DELETE FROM province_claim WHERE province_id = $1', [unit]);
    await withdrawn(other);
  });

  it('can have its legal basis corrected although a later act rests on it, but nothing else', async () => {
    const { change, correct, enforce, preview } = actsIn(subgraph);
    const { it: found } = await asked<{ nodes: KeptAct[] }>(subgraph, [
      '{ it: administrativeChanges(search: "sap xep don vi") { nodes { id version status lines { id province { id } } } } }',
    ]);
    const [merger] = found.nodes;
    if (!merger) throw new Error('The merger is not there.');
    const { it: opened } = await correct(merger);
    const basis = {
      legalBasis: 'Nghị quyết thử',
      legalBasisOn: '2025-06-12',
      legalBasisIssuer: 'Cơ quan Thử',
    };
    const { it: reworded } = await change(opened, basis);
    const { it: again } = await enforce(reworded);
    expect(await seen(DONG_NAI, '2025-07-01', 'lineage { kind legalBasis change { status } }')).toEqual({
      lineage: [
        {
          kind: 'MERGE',
          legalBasis: 'Nghị quyết thử, 12/06/2025, Cơ quan Thử',
          change: { status: 'IN_FORCE' },
        },
        { kind: 'CHANGE_OF_KIND', legalBasis: null, change: { status: 'IN_FORCE' } },
      ],
    });
    const { it: reopened } = await correct(again);
    expect((await preview(reopened.id)).it.refusals).toEqual([]);
    const { it: moved } = await change(reopened, { effectiveOn: '2025-07-02' });
    const rests = { code: 'CONFLICT', message: expect.stringMatching(/Đồng Nai.* rests on/) };
    expect((await preview(reopened.id)).it.refusals).toContainEqual(expect.objectContaining(rests));
    expect((await enforce(moved)).refused).toMatchObject(rests);
  });

  it('is not retired', async () => {
    const made = await inForce(act([line({ predecessorIds: [DIEN_BIEN], name: 'Khác Thử' })]));
    const retire = (id: string, version: number) =>
      asked(subgraph, [
        `mutation { it: retireAdministrativeChange(id: "${id}", version: ${version}, reason: "Thử") { id } }`,
      ]);
    expect((await retire(made.id, made.version)).refused).toMatchObject({ code: 'CONFLICT' });
    const { it: opened } = await actsIn(subgraph).correct(made);
    expect((await retire(opened.id, opened.version)).refused).toMatchObject({ code: 'CONFLICT' });
    await withdrawn(opened);
  });
});

it.each(['province', 'council', 'auditor', 'administrator', 'partner'] as const)(
  'is not put into force by the role %s',
  async (role) => {
    const { it: made } = await actsIn(subgraph).create(renamed());
    const mutation = `mutation { it: enforceAdministrativeChange(id: "${made.id}", version: ${made.version}) { id } }`;
    expect((await asked(subgraph, [mutation], role)).refused).toMatchObject({ code: 'FORBIDDEN' });
  },
);
