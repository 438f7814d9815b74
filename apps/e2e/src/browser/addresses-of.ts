import { ask } from '../testing/ask';
import { onStage } from './stage';

/** The address of the Cao Bằng page on the day of its review. */
export async function caoBang(): Promise<string> {
  const { data } = await ask<{ province: { id: string } }>(
    onStage().platform.url,
    '{ province(code: "04", on: "2018-08-31") { id } }',
  );
  return `/provinces/${data?.province.id}?on=2018-08-31`;
}

/** The address of the page of the Day, the umbrella of all movements. */
export async function theDay(): Promise<string> {
  const { data } = await ask<{ movements: { nodes: { id: string }[] } }>(
    onStage().platform.url,
    '{ movements(kind: DAY) { nodes { id } } }',
  );
  return `/movements/${data?.movements.nodes[0]?.id}`;
}
