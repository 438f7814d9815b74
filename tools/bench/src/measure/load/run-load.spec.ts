import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runLoad } from './run-load';

const right = '{"data":{"province":{"name":"Cao Bằng"}}}';
const wrong = `{"errors":[{"message":"Hệ thống gặp lỗi","path":["province"]}],"data":{"province":null}}`;
const body = JSON.stringify({ query: 'query', variables: { code: '04' } });

let server: Server;
let status: number;
let answers: string[];

beforeAll((done) => {
  server = createServer((request, reply) => {
    request.resume();
    reply.writeHead(status, { 'content-type': 'application/json' }).end(answers.shift() ?? right);
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => void server.close(done));
beforeEach(() => {
  status = 200;
  answers = [];
});

const run = () =>
  runLoad({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    callers: 2,
    headers: {},
    milliseconds: 40,
    questions: [{ body, bytes: Buffer.byteLength(right) }],
  });

it('counts the answers that come', async () => {
  expect((await run()).requests).toBeGreaterThan(0);
});

it('shows an answer that changes under load, with its errors first', async () => {
  answers = [right, right, wrong];
  const failure: unknown = await run().catch((error: unknown) => error);
  const [came, due] = [wrong, right].map((text) => Buffer.byteLength(text));
  expect(failure).toMatchObject({
    message: `${came} bytes came instead of ${due} for {"code":"04"}: with the errors [{"message":"Hệ thống gặp lỗi","path":["province"]}]`,
    strange: { body, bytes: due, answer: wrong },
  });
});

it.each([
  ['longer, and without errors', `{"data":{"text":"${'x'.repeat(9_000)}"}}`, /x{1400,1500}…$/],
  ['no JSON', 'Bad gateway', /Bad gateway$/],
])('shows one that is %s, but not without end', async (_, answer, shown) => {
  answers = [answer];
  await expect(run()).rejects.toThrow(shown);
});

it('shows what a refusal says', async () => {
  status = 503;
  answers = ['{"errors":[{"message":"later"}]}', '{"errors":[{"message":"later"}]}'];
  await expect(run()).rejects.toThrow('status 503: {"errors":[{"message":"later"}]}');
});
