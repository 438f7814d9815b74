import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, DO_DANH_VUONG, THE_DAY } from '../seed/facts';
import { CAO_BANG_REVIEW } from '../seed/reviews';
import { asked } from '../testing/officers';

expectOnConsole('warn', /^References to (provinces|personnel) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

const input = () => ({
  title: 'Hội nghị tổng kết Thử',
  kind: 'FINAL',
  period: '2020/2024',
  provinceId: CAO_BANG,
  movementId: THE_DAY,
});

describeRegister(definition, subgraph, {
  type: 'Review',
  input,
  change: { title: 'Hội nghị tổng kết Thử, tên khác' },
  province: 'provinceId',
});

interface Points {
  id: string;
  version: number;
  achievements: { id: string; text: string }[];
  directives: { text: string; recurrence: string | null; issuedBy: { id: string; on: string } | null }[];
}

const SHOWN = 'id version achievements { id text } directives { text recurrence issuedBy { id on } }';

const create = (more: object) =>
  asked<Points>(subgraph, [
    `mutation ($input: CreateReviewInput!) { it: createReview(input: $input) { ${SHOWN} } }`,
    { input: { ...input(), ...more } },
  ]);

const change = ({ id, version }: Points, given: object) =>
  asked<Points>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: ChangeReviewInput!) {
      it: changeReview(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input: given },
  ]);

const texts = ({ achievements }: Points) => achievements.map(({ text }) => text);

it('states its points in order, with who issued them as of the day of the review', async () => {
  const { it: made } = await create({
    heldOn: '2024-08-31',
    achievements: [{ text: ' Kết quả một ' }, { text: 'Kết quả hai' }],
    directives: [{ text: 'Kiểm tra hằng năm', recurrence: 'YEARLY', issuedById: DO_DANH_VUONG }],
  });
  expect(made).toMatchObject({
    version: 1,
    achievements: [{ text: 'Kết quả một' }, { text: 'Kết quả hai' }],
    directives: [{ recurrence: 'YEARLY', issuedBy: { id: DO_DANH_VUONG, on: '2024-08-31' } }],
  });
});

it('changes places of points in one go, and keeps those that it leaves out on record', async () => {
  const { it: made } = await create({ achievements: ['một', 'hai', 'ba'].map((text) => ({ text })) });
  const [one, two, three] = made.achievements;
  const { it: turned } = await change(made, { achievements: [three, two, one] });
  expect([turned.version, texts(turned)]).toEqual([2, ['ba', 'hai', 'một']]);
  expect(turned.achievements[2]?.id).toBe(one?.id);
  const { it: fewer } = await change(turned, { achievements: [two, { text: 'bốn' }] });
  expect([fewer.version, texts(fewer)]).toEqual([3, ['hai', 'bốn']]);
  const left = await subgraph.dataSource.query(
    'SELECT text FROM achievement WHERE review_id = $1 AND retired_on IS NOT NULL ORDER BY text',
    [made.id],
  );
  expect(left).toEqual([{ text: 'ba' }, { text: 'một' }]);
  expect(await change(fewer, { achievements: fewer.achievements })).toMatchObject({ it: { version: 3 } });
});

it('refuses a point of another review by its path, and two that are the same', async () => {
  const [{ id: strange }] = await subgraph.dataSource.query(
    'SELECT id FROM achievement WHERE review_id = $1',
    [CAO_BANG_REVIEW],
  );
  const { it: made } = await create({ achievements: [{ text: 'một' }] });
  const [own] = made.achievements;
  const refusal = { code: 'NOT_FOUND', argument: 'achievements.1.id' };
  expect(await change(made, { achievements: [own, { id: strange, text: 'lạ' }] })).toMatchObject({
    refused: refusal,
  });
  expect(await create({ achievements: [{ text: 'mới' }, { id: strange, text: 'lạ' }] })).toMatchObject({
    refused: refusal,
  });
  expect(await change(made, { achievements: [own, own] })).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument: 'achievements.1.id' },
  });
});

it.each([
  [{ heldOn: '2019-08-31' }, 'heldOn', 'It was held before the time that it reviews begins.'],
  [{ heldOnNote: 'Không in năm' }, 'heldOnNote', expect.stringMatching(/^There is no day/)],
  [{ movementId: randomUUID() }, 'movementId', 'What this refers to does not exist.'],
  [{ directives: [{ text: 'a', movementId: randomUUID() }] }, 'directives.0.movementId', expect.any(String)],
  [{ directions: [{ text: 'a' }, { text: ' ' }] }, 'directions.1.text', 'This has to be given.'],
])('refuses %j at %s', async (more, argument, message) => {
  expect(await create(more)).toMatchObject({ refused: { argument, message } });
});

it('takes a day whose year is uncertain', async () => {
  const given = { heldOn: '2020?-08-31', heldOnNote: 'Không in năm' };
  expect((await create(given)).refused).toBeUndefined();
});

it('empties what is given as null, and changes nothing when that was empty', async () => {
  const { it: made } = await create({ heldOn: '2024-08-31' });
  const { it: emptied } = await change(made, { heldOn: null });
  expect(emptied.version).toBe(2);
  expect((await change(emptied, { heldOn: null })).it.version).toBe(2);
});

it('takes as many statements for many points as for two', async () => {
  const statementsFor = async (many: number) => {
    const directives = Array.from({ length: many }, (_, index) => ({
      text: `Chỉ đạo ${index}`,
      movementId: THE_DAY,
      issuedById: DO_DANH_VUONG,
    }));
    const { statements, errors } = await subgraph.query(
      'mutation ($input: CreateReviewInput!) { createReview(input: $input) { id } }',
      { input: { ...input(), directives } },
    );
    expect(errors).toBeUndefined();
    return statements;
  };
  expect(await statementsFor(40)).toBe(await statementsFor(2));
});
