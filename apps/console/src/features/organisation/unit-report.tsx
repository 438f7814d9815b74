import { useTranslation } from 'react-i18next';
import { LifeNotice } from '../../components/life-notice';
import { Page } from '../../components/page';
import { formatDate } from '../../lib/format-date';
import { shownFactsOf } from '../../lib/registers/shown-facts';
import { useFormat } from '../../lib/use-format';
import { RecordHistory } from '../../records/page/record-history';
import { historyOf } from '../../records/record-kind';
import { Below } from './below';
import { Holders } from './holders';
import { Kicker } from './kicker';
import { UnitChains, UnitNames } from './unit-past';
import type { Unit } from './unit';
import { UnitState } from './unit-state';
import { UnitTwinnings } from './unit-twinnings';
import { unitHistoryQuery } from './units.graphql';

const kind = {
  facts: shownFactsOf('Unit'),
  page: { history: historyOf({ document: unitHistoryQuery, pick: ({ unit }) => unit?.history }) },
};

/** What a unit is, who serves in it, what is below it, and what it was before. */
export function UnitReport({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { name } = useFormat();
  return (
    <Page
      title={name(unit)}
      kicker={<Kicker of="Unit" />}
      intro={t('province.onMap', { date: formatDate(unit.on) })}
    >
      <LifeNotice of={unit} />
      <UnitState unit={unit} />
      <Holders unit={unit} />
      <Below unit={unit} />
      <UnitTwinnings id={unit.id} on={unit.on} />
      <UnitChains chains={unit.chains} />
      <UnitNames names={unit.names} />
      <RecordHistory kind={kind} id={unit.id} />
    </Page>
  );
}
