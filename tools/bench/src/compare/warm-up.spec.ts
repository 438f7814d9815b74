import type { LoadGenerator } from '../measure/load-generator';
import { anybody } from '../callers/caller';
import { WarmUp } from './warm-up';

const answering = (requests: number) => {
  const run = jest.fn().mockResolvedValue({ requests });
  return { run, load: { run, stop: () => Promise.resolve() } as unknown as LoadGenerator };
};
const side = (url: string) => ({
  name: 'a side',
  url,
  caller: anybody,
  processes: {},
  stop: () => Promise.resolve(),
});

it('keeps a side under load until it has answered enough, for any caller', async () => {
  const { run, load } = answering(200);
  const warmUp = new WarmUp(load, { requests: 1_200, milliseconds: 60_000 });
  await warmUp.run(side('http://one'), []);
  expect(run).toHaveBeenCalledTimes(6);
  await warmUp.run(side('http://one'), []);
  expect(run).toHaveBeenCalledTimes(7);
  await warmUp.run(side('http://two'), []);
  expect(run).toHaveBeenCalledTimes(7 + 6);
});

it('takes no longer than allowed', async () => {
  const { run, load } = answering(0);
  const clock = jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(12_000);
  await new WarmUp(load, { requests: 1_200, milliseconds: 12_000 }).run(side('http://one'), []);
  expect(run).toHaveBeenCalledTimes(1);
  clock.mockRestore();
});
