import { refusedAsWhole } from './refusals';
import { TinyPlatform } from './testing/tiny-platform';

const compiled = new TinyPlatform();
const stock = new TinyPlatform();

// A generous limit: this spec does not test how fast the subgraphs are.
const patient = { SUBGRAPH_TIMEOUT_MS: '10000' };

beforeAll(async () => {
  await Promise.all([compiled.start(patient), stock.start({ ...patient, EXECUTOR: 'stock' })]);
});
afterAll(() => Promise.all([compiled.stop(), stock.stop()]));

/** The answers of Apollo Server (the first) and of the compiled executor, where it is in use. */
async function everyAnswer(query: string) {
  const [first, second, third] = [
    await compiled.ask(query),
    await compiled.ask(query),
    await stock.ask(query),
  ];
  expect([second, third]).toEqual([first, first]);
  return first;
}

const refused = (count: number) =>
  Array.from({ length: count }, (_, index) => `a${index}: planet(name: "Sedna") { name }`).join(' ');

it('answers a query except for a few refused fields', async () => {
  const { data, errors } = await everyAnswer(`{ language ${refused(100)} }`);
  expect(data).toMatchObject({ language: 'lunar', a0: null });
  expect(errors).toHaveLength(100);
});

it('refuses a query with many refused fields as a whole, with one error', async () => {
  const answer = await everyAnswer(`{ language ${refused(100)} planet(name: "Sedna") { name } }`);
  expect(answer).toEqual({
    data: null,
    errors: [{ message: 'No planet Sedna', extensions: { code: 'FORBIDDEN' } }],
  });
});

const extensions = { code: 'FORBIDDEN' };

it('gives each reason once, and counts only refusals', () => {
  const many = (count: number, message: string, more: Record<string, unknown> = extensions) =>
    Array.from({ length: count }, (_, index) => ({ message, path: ['a', index], extensions: more }));
  expect(refusedAsWhole(many(1_000, 'No', { code: 'NOT_FOUND' }))).toBeUndefined();
  expect(refusedAsWhole([...many(50, 'Not A.'), ...many(50, 'Not B.')])).toBeUndefined();
  const both = [...many(50_000, 'Not A.'), ...many(50_000, 'Not B.'), ...many(1, 'No', {})];
  expect(refusedAsWhole(both)?.toJSON()).toEqual({ message: 'Not A. Not B.', extensions });
});

it('reports wrong arguments in many places in one error, which names the first ones', () => {
  const wrong = (count: number, argument: string) =>
    Array.from({ length: count }, (_, index) => ({
      message: `Wrong ${argument}.`,
      path: ['a', index, argument],
      extensions: { code: 'BAD_USER_INPUT', argument },
    }));
  expect(refusedAsWhole(wrong(100, 'on'))).toBeUndefined();
  expect(refusedAsWhole([...wrong(50, 'on'), ...wrong(51, 'period')])?.toJSON()).toEqual({
    message: 'Wrong on. Wrong period.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'on' },
  });
  const each = Array.from({ length: 101 }, (_, index) => wrong(1, `a${index}`)).flat();
  expect(refusedAsWhole(each)?.message).toBe('Wrong a0. Wrong a1. Wrong a2. Wrong a3. Wrong a4.');
});

it('treats a subgraph’s refusal of its whole request as one of the whole query', () => {
  expect(refusedAsWhole([{ message: 'Not A.', extensions }])?.message).toBe('Not A.');
});
