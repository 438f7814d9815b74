import { notStarted } from '../compare/losses';
import { measureStage, type Measured } from '../compare/stage';
import { startGateways } from '../gateways/start-gateways';
import { startLoadGenerator } from '../measure/load-generator';
import { startNearFree } from '../subgraphs/near-free';
import type { Setting } from './setting';

export const NEAR_FREE = 'near-free subgraphs';
export const IDENTICAL = 'identical requests at once, near-free subgraphs';

/** Gateways with subgraphs that answer from memory, so that only the gateway's own work is measured. */
export async function nearFreeStages(setting: Setting): Promise<Measured[]> {
  const { platform, gateways, cores } = setting;
  await using stack = new AsyncDisposableStack();
  const subgraphs = await startNearFree(platform.subgraphs, cores?.instruments);
  stack.defer(() => subgraphs.stop());
  const load = startLoadGenerator(cores?.instruments);
  stack.defer(() => load.stop());
  const over = { subgraphs: subgraphs.urls, core: cores?.measured };
  const sides = await startGateways(gateways, over, notStarted(NEAR_FREE, setting));
  stack.defer(() => Promise.all(sides.map((side) => side.stop())).then(() => undefined));
  const { options, report, signal, answers, onLoss } = setting;
  const stage = (name: string, same: boolean) =>
    report.step(name, async (waitingFor) => {
      const measured = await measureStage({
        name,
        same,
        sides,
        load,
        answers,
        signal,
        onLoss,
        rounds: options.rounds,
        milliseconds: options.milliseconds,
        warming: options.warming,
        onProgress: (line) => waitingFor([line]),
        onWarm: () => subgraphs.replay(),
      });
      await subgraphs.requireNoMiss();
      return measured;
    });
  return [...(await stage(NEAR_FREE, false)), ...(await stage(IDENTICAL, true))];
}
