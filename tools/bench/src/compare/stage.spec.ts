import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Report } from '@bien-cuong/start/report';
import { anybody } from '../callers/caller';
import { questions } from '../operation/questions';
import { recordLoss } from '../results/record-loss';
import { isOurs } from '../sides/is-ours';
import type { Side } from '../sides/side';
import { startLoadGenerator } from '../measure/load-generator';
import { StrangeAnswer } from '../measure/load/strange-answer';
import type { Loss } from './losses';
import { measureStage } from './stage';

const right = '{"data":{"province":null}}';
const servers: Server[] = [];
const quiet = {
  rounds: 2,
  milliseconds: 20,
  warming: { requests: 1, milliseconds: 20 },
  name: 'a stage',
  onProgress: () => undefined,
};
const answers = { small: questions('small').map(() => right), large: questions('large').map(() => right) };

afterAll(() => servers.forEach((server) => server.close()));

/** A side that gives so many right answers and wrong ones after them. */
async function sideThat(name: string, lasts = Infinity): Promise<Side> {
  let asked = 0;
  const server = createServer((request, reply) => {
    request.resume();
    asked += 1;
    reply.end(asked > lasts ? '{"errors":[{"message":"too many clients"}],"data":null}' : right);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return { name, url, caller: anybody, processes: {}, stop: () => Promise.resolve() };
}

it('continues without a side that fails, and reports its name and answer', async () => {
  const losses: Loss[] = [];
  // Each question is asked twice before anything is measured.
  const sides = [await sideThat('steady'), await sideThat('fails', 2 * 48 + 1), await sideThat('wrong', 5)];
  const load = startLoadGenerator();
  const measured = await measureStage({
    ...quiet,
    load,
    sides,
    answers,
    signal: new AbortController().signal,
    onLoss: (loss) => losses.push(loss),
  }).finally(() => load.stop());
  expect(measured.map(({ side, size, rounds }) => [side, size, rounds.length])).toEqual([
    ['steady', 'small', 2],
    ['steady', 'large', 2],
  ]);
  expect(losses.map(({ side, stage }) => [side, stage])).toEqual(
    expect.arrayContaining([
      ['fails', 'a stage'],
      ['wrong', 'a stage'],
    ]),
  );
  expect(losses.find(({ side }) => side === 'fails')).toMatchObject({
    why: expect.stringMatching(/^\d+ bytes came instead of \d+ for .*too many clients/),
    strange: { answer: expect.stringContaining('too many clients') },
  });
});

it('does not report a stopped run as a side’s failure', async () => {
  const stopped = new AbortController();
  const load = {
    run: () => {
      stopped.abort(new Error('Stopped.'));
      return Promise.reject(new StrangeAnswer({ body: '{}', bytes: 1, answer: '' }));
    },
    stop: () => Promise.resolve(),
  };
  const onLoss = jest.fn();
  const sides = [await sideThat('steady')];
  const running = measureStage({ ...quiet, load, sides, answers, signal: stopped.signal, onLoss });
  await expect(running).rejects.toThrow('Stopped.');
  expect(onLoss).not.toHaveBeenCalled();
});

it('says in the results what is missing, and which side failed', () => {
  const lines: string[] = [];
  const report = new Report({ isTTY: false, write: (line: string) => lines.push(line) > 0 });
  const found = { report, missing: [] as string[], lost: [] as string[] };
  recordLoss({ side: 'Hive Gateway', stage: 'a stage', why: 'it did not start' }, found);
  recordLoss({ side: 'our gateway', stage: 'a stage', why: 'status 500: …' }, found);
  expect(found.missing).toEqual([
    'Hive Gateway, a stage (it did not start)',
    'our gateway, a stage (status 500: …)',
  ]);
  expect(lines).toEqual(found.missing.map((line) => `! Not measured any more: ${line}\n`));
  expect(found.lost.filter(isOurs)).toEqual(['our gateway']);
});
