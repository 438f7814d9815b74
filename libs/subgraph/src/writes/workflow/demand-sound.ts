import { rights } from '@bien-cuong/access';

import type { AnyFlow } from './flow';

/** @throws Error when a state cannot be reached, a final one is left, a right is unknown, or what `notWho` asks is not told */
export function demandSound(type: string, { states, initial, final, moves, waits, begin }: AnyFlow): void {
  const all = Object.values(moves);
  const reached = new Set([initial]);
  for (const state of reached) for (const { from, to } of all) if (from.includes(state)) reached.add(to);
  const lost = Object.keys(states).filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`No move leads to these states of ${type}: ${lost.join(', ')}.`);
  const ends: readonly string[] = final;
  for (const [name, { from }] of Object.entries(moves)) {
    const left = from.find((state) => ends.includes(state));
    if (left !== undefined) throw new Error(`${name} leaves ${left}, which is a final state of ${type}.`);
  }
  const stuck = [...reached].find(
    (state) => !ends.includes(state) && !all.some(({ from }) => from.includes(state)),
  );
  if (stuck !== undefined)
    throw new Error(`No move leads out of ${stuck}, which is no final state of ${type}.`);
  if (begin === undefined && all.some(({ notWho = [] }) => notWho.includes('begin')))
    throw new Error(`${type} asks who made a record, and does not say what that is called.`);
  const asked = [
    ...all.map(({ may }) => may),
    ...Object.values<{ for: string }>(waits).map((wait) => wait.for),
  ];
  const unknown = asked.find((right) => !(rights as readonly string[]).includes(right));
  if (unknown !== undefined) throw new Error(`${type} asks for the right ${unknown}, which does not exist.`);
}
