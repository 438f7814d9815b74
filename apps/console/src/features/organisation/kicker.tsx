import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format-date';
import { listOf } from '../../lib/paths';
import type { ShownType } from '../../lib/registers/shown-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../../records/use-here';

interface Props {
  readonly of: ShownType;
  readonly on: string;
}

/** Above the title: in which list it is, and on which day it is seen. */
export function Kicker({ of, on }: Props) {
  const { t } = useTranslation();
  const title = useListTitle();
  const here = useHere();
  return (
    <>
      <Link to={here(listOf(of))}>{title(of)}</Link> · {t('province.onMap', { date: formatDate(on) })}
    </>
  );
}
