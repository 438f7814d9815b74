import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { listOf } from '../../lib/paths';
import { shownFactsOf, type ShownType } from '../../lib/registers/shown-facts';
import { useHere } from '../../records/use-here';
import { useKindWords } from '../../records/use-kind-words';

interface Props {
  readonly of: ShownType;
  readonly title: string;
}

/** Shown at the address of nothing, with the way to the list. */
export function NoSuchPage({ of, title }: Props) {
  const { t } = useTranslation();
  const words = useKindWords({ facts: shownFactsOf(of) });
  const here = useHere();
  return (
    <Page title={title} intro={t('records.noSuchBody')}>
      <Link to={here(listOf(of))}>{t('records.toList', words)}</Link>
    </Page>
  );
}
