import type { Report } from '@bien-cuong/start/report';
import { answersOf } from '../compare/answers';
import { gatewayNames, startGateways } from '../gateways/start-gateways';
import type { Options } from '../options';
import { postgresSides } from '../stages/on-postgres';
import { fillWith } from '../stages/fill-with';
import type { Setting } from '../stages/setting';
import { withPlatform } from '../stages/with-platform';
import { startNearFree } from '../subgraphs/near-free';
import { profile } from './profile';

/** Profiles one side by its name: a gateway with near-free subgraphs, or any side that reads the database. */
export function profileSide(options: Options, report: Report, signal: AbortSignal): Promise<string> {
  const { profile: name = '' } = options;
  const only = { ...options, only: new RegExp(`^${name.replaceAll(/[^\w ]/g, '\\$&')}$`, 'i') };
  return withPlatform(only, report, signal, async (found) => {
    await fillWith(options.rows[0] ?? 0, found);
    const setting = { ...found, answers: await answersOf(found.reference.side) };
    return gatewayNames.some((gateway) => only.only.test(gateway))
      ? profileGateway(setting)
      : profileService(setting, name);
  });
}

async function profileGateway({ platform, gateways, cores, answers, options }: Setting): Promise<string> {
  await using stack = new AsyncDisposableStack();
  const subgraphs = await startNearFree(platform.subgraphs, cores?.instruments);
  stack.defer(() => subgraphs.stop());
  const [side] = await startGateways(gateways, { subgraphs: subgraphs.urls, core: cores?.measured });
  if (!side) throw new Error('This gateway is not installed.');
  stack.defer(() => side.stop().then(() => undefined));
  return await profile(side, { answers, warming: options.warming, core: cores?.instruments });
}

async function profileService(setting: Setting, name: string): Promise<string> {
  await using stack = new AsyncDisposableStack();
  const sides = await postgresSides(setting, stack);
  const side = sides.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!side)
    throw new Error(
      `There is no side of the name ${name}; there are ${sides.map((each) => each.name).join(', ')}.`,
    );
  return await profile(side, { answers: setting.answers, warming: setting.options.warming });
}
