import type { Qualifier } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { ReferenceName } from '../../records/references/reference-name';
import type { Line } from './line';
import type { Part } from './report';
import { Unit } from './unit';

interface Props {
  readonly part: Part | 'review';
  readonly line: Line;
}

const idIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a line says, in one line. */
export function LineName({ part, line: { values } }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (part === 'review') return String(values['title'] ?? '').trim() || t('reports.untitled');
  if (part === 'figures') {
    const { indicatorId, value, qualifier } = values;
    const quantity =
      typeof value === 'number' ? format.quantity({ value, qualifier: qualifier as Qualifier }) : '–';
    return (
      <>
        <ReferenceName of="Indicator" id={idIn(indicatorId)} />: {quantity} <Unit indicator={indicatorId} />
      </>
    );
  }
  const count = (name: string) => format.number(Number(values[name] ?? 0));
  const counts = {
    individuals: count('individuals'),
    collectives: count('collectives'),
    households: count('households'),
  };
  return (
    <>
      <ReferenceName of="AwardType" id={idIn(values['awardTypeId'])} />
      {' · '}
      <ReferenceName of="Unit" id={idIn(values['authorityId'])} />: {t('reports.counts', counts)}
    </>
  );
}
