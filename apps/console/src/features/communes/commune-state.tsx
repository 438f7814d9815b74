import type { CommuneRecordFragment } from '@bien-cuong/api';
import { StateOnDay } from '../../components/state-on-day';
import { itemsOf } from '../../lib/registers/register-facts';

const held = itemsOf('Commune', 'versions').filter(({ name }) => ['code', 'kind', 'border'].includes(name));

/** What a commune is on the day of the map. */
export function CommuneState({ record }: { readonly record: CommuneRecordFragment }) {
  return <StateOnDay of={record} words="communes" held={held} />;
}
