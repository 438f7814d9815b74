import { notStarted } from '../compare/losses';
import { measureStage, type Measured } from '../compare/stage';
import { OURS } from '../gateways/our-gateway';
import { startGateways } from '../gateways/start-gateways';
import { startLoadGenerator } from '../measure/load-generator';
import type { Side } from '../sides/side';
import { ONE_PROCESS, startOneProcess, startStored, STORED } from '../sides/variants';
import type { Setting } from './setting';

export const stageOf = (rows: number) =>
  rows === 0 ? 'PostgreSQL, seeds alone' : `PostgreSQL, ${rows.toLocaleString('en')} rows`;

/** Everything end to end: the platform, other gateways with its services, and the hand-written statement. */
export async function onPostgresStage(setting: Setting, rows: number): Promise<Measured[]> {
  const { options, report, signal, answers, onLoss } = setting;
  await using stack = new AsyncDisposableStack();
  const load = startLoadGenerator();
  stack.defer(() => load.stop());
  const sides = await postgresSides(setting, stack);
  const name = stageOf(rows);
  return await report.step(name, (waitingFor) =>
    measureStage({
      name,
      sides,
      load,
      answers,
      signal,
      onLoss,
      rounds: options.rounds,
      milliseconds: options.milliseconds,
      warming: options.warming,
      onProgress: (line) => waitingFor([line]),
    }),
  );
}

/** The hand-written statement, and the requested sides to compare with it; `stack` stops what was started. */
export async function postgresSides(setting: Setting, stack: AsyncDisposableStack): Promise<Side[]> {
  const { platform, reference, options } = setting;
  const keep = (side: Side) => {
    stack.defer(() => side.stop().then(() => undefined));
    return side;
  };
  const sides = [reference.side];
  const own = [...platform.sides, ...(platform.open ? [platform.open] : [])];
  sides.push(...own.filter(({ name }) => options.only.test(name)));
  if (!platform.access) return sides;
  if (options.only.test(ONE_PROCESS)) sides.push(keep(await startOneProcess(platform)));
  if (options.only.test(STORED)) sides.push(keep(await startStored(platform)));
  for (const side of await startOthers(setting)) sides.push(keep(side));
  return sides;
}

/** The platform's services behind gateways of other makers instead of its own. */
async function startOthers(setting: Setting): Promise<Side[]> {
  const { gateways, platform } = setting;
  const names = gateways.filter((name) => name !== OURS);
  const over = { subgraphs: platform.subgraphs };
  const sides = await startGateways(names, over, notStarted('PostgreSQL', setting));
  const { gateway: _, ...services } = platform.open?.processes ?? {};
  return sides.map((side) => ({
    ...side,
    name: `four services behind ${side.name}`,
    subgraphs: platform.subgraphs,
    processes: { ...side.processes, ...services },
  }));
}
