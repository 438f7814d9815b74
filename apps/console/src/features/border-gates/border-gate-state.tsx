import type { BorderGateRecordFragment } from '@bien-cuong/api';
import { StateOnDay } from '../../components/state-on-day';
import { itemsOf } from '../../lib/registers/register-facts';

const held = itemsOf('BorderGate', 'versions').filter(({ name }) =>
  ['kind', 'class', 'classBeyond'].includes(name),
);

/** What a gate is on the day of the map. */
export function BorderGateState({ record }: { readonly record: BorderGateRecordFragment }) {
  return <StateOnDay of={record} words="borderGates" held={held} />;
}
