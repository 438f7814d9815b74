import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { formatDate } from '../../lib/format-date';
import { useMapDate } from '../../lib/use-map-date';
import { RelatedLists } from '../../records/list/related-lists';
import { ProvinceTable } from './province-table';
import { useRollOut } from './use-roll-out';

export function ProvincesPage() {
  const { t } = useTranslation();
  const { on } = useMapDate();
  const { byUnit } = useRollOut(on);
  return (
    <Page title={t('provinces.title')} intro={t('province.onMap', { date: formatDate(on) })}>
      <RelatedLists types={['AdministrativeChange', 'ProvinceClaim']} />
      <ProvinceTable reviews={byUnit} />
    </Page>
  );
}
