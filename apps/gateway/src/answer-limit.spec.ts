import { TinyPlatform } from './testing/tiny-platform';

const compiled = new TinyPlatform();
const stock = new TinyPlatform();
/** Bytes: the answers of the tiny subgraphs below are a little shorter or longer. */
const most = 750;

beforeAll(async () => {
  const variables = { MAX_ANSWER_MIB: String(most / 1024 ** 2), STORED_ANSWERS_MIB: '0' };
  await Promise.all([compiled.start(variables), stock.start({ ...variables, EXECUTOR: 'stock' })]);
});
afterAll(() => Promise.all([compiled.stop(), stock.stop()]));

/** The answers of Apollo Server (the first) and of the compiled executor, where it is in use. */
async function everyAnswer(query: string, language = 'en') {
  const asked = [compiled, compiled, stock].map((platform) => [platform, query] as const);
  const answers = [];
  for (const [platform, text] of asked)
    answers.push(await platform.ask(text, { 'accept-language': language }));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  return answers[0];
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');

it('answers what is small enough', async () => {
  const answer = await everyAnswer('{ planets { name moons { name } } }');
  expect(answer?.errors).toBeUndefined();
});

it('leaves out a subgraph’s answer that is too large, and reports it', async () => {
  const answer = await everyAnswer(`{ language largestMoon { name } planets { ${names(60)} } }`);
  expect(answer).toMatchObject({
    data: null,
    errors: [{ path: ['planets'], extensions: { code: 'ANSWER_TOO_LARGE', service: 'planets' } }],
  });
});

it('counts all answers of subgraphs to one operation', async () => {
  const half = `{ firstPlanet { ${names(30)} } }`;
  expect((await everyAnswer(half))?.errors).toBeUndefined();
  const answer = await everyAnswer(`{ firstPlanet { ${names(30)} m: moons { ${names(30)} } } }`);
  expect(answer?.errors).toMatchObject([{ extensions: { code: 'ANSWER_TOO_LARGE', service: 'moons' } }]);
});

it.each([
  ['en', 'The answer is too large: at most 0 MiB are allowed'],
  ['vi', 'Câu trả lời quá lớn'],
])('refuses an answer of its own that is too large, in the language %s', async (language, message) => {
  const answer = await everyAnswer('{ __schema { types { name kind fields { name } } } }', language);
  expect(answer).toEqual({
    data: null,
    errors: [
      { message: expect.stringContaining(message) as string, extensions: { code: 'ANSWER_TOO_LARGE' } },
    ],
  });
});
