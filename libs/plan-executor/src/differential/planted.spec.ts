import { Comparison } from './comparison/run';
import { type Outcome, type Side, stockSide } from './comparison/side';
import { tallied } from './comparison/tally';
import { keys } from './supergraphs/keys';
import { composed } from './supergraphs/supergraph';

const supergraph = composed('one key', keys['one key'] ?? {});

/** The stock executor with altered answers, which stands for an executor with one fault. */
async function wrong(change: (text: string) => string): Promise<Side> {
  const side = await stockSide(supergraph);
  return {
    ...side,
    name: 'wrong',
    run: async (operation, network) =>
      JSON.parse(change(JSON.stringify(await side.run(operation, network)))) as Outcome,
  };
}

async function tallyOf(change: (text: string) => string) {
  const comparison = new Comparison(supergraph, await stockSide(supergraph), [await wrong(change)]);
  try {
    return await tallied(comparison, { seed: 7, from: 0, count: 40 });
  } finally {
    await comparison.stop();
  }
}

it('finds no difference between the stock executor and itself', async () => {
  expect((await tallyOf((text) => text)).differences).toBe(0);
});

it.each([
  ['a wrong value', (text: string) => text.replace('"text ', '"test '), 'data'],
  [
    'keys in another order',
    (text: string) => text.replace(/\{("\w+":"[^"]*"),("\w+":"[^"]*")\}/, '{$2,$1}'),
    'data',
  ],
  ['a null too many', (text: string) => text.replace(/"(id|name)":"[^"]*"/, '"$1":null'), 'data'],
  ['a lost field', (text: string) => text.replace(/"(id|name)":"[^"]*",/, ''), 'data'],
  ['an invented field', (text: string) => text.replace(/"(id|name)":/, '"invented":1,"$1":'), 'data'],
  ['a wrong path', (text: string) => text.replace(/("errors":\[.*?"path":\[")/, '$1x'), 'errors'],
  [
    'a lost error',
    (text: string) => text.replace(/"errors":\[\{.*?\}\}(,|\])/, '"errors":[$1').replace('[,', '['),
    'errors',
  ],
  [
    'a wrong message',
    (text: string) => text.replace('"errors":[{"message":"', '"errors":[{"message":"Oh: '),
    'errors',
  ],
])('finds %s', async (_what, change, part) => {
  const { differences, found } = await tallyOf(change);
  expect(differences).toBeGreaterThan(0);
  expect(found.map(({ compared }) => compared.difference?.part)).toContain(part);
});

it('makes the operation that shows a difference small', async () => {
  const { found } = await tallyOf((text) => text.replace(/"email":"[^"]*"/, '"email":"x"'));
  const shortest = Math.min(...found.map((one) => one.case.operation.query.replaceAll(/\s+/g, '').length));
  expect(shortest).toBeLessThan(60);
  expect(found.every((one) => one.case.operation.query.includes('email'))).toBe(true);
});
