import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { paths } from '../../lib/paths';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../../records/use-here';

/** Shown where there is no form of that identity, or it is another province's. */
export function NoForm() {
  const { t } = useTranslation();
  const title = useListTitle();
  const here = useHere();
  return (
    <Page title={t('rounds.noForm')} intro={t('rounds.noFormBody')}>
      <Link to={here(paths.rounds.list)}>{title('CollectionRound')}</Link>
    </Page>
  );
}
