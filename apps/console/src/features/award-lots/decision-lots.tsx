import type { DecisionPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { useHere } from '../../records/use-here';
import { useLotWording } from './use-lot-wording';

type Decision = NonNullable<DecisionPageQuery['decision']>;

/** The lots that a decision granted. */
export function DecisionLots({ record }: { readonly record: Decision }) {
  const { t } = useTranslation();
  const { title, fields } = useLotWording();
  const here = useHere();
  const lots = record.lots.nodes;
  return (
    <Section title={t('awards.lots')}>
      {lots.length === 0 && <EmptyNote>{t('awards.noLots')}</EmptyNote>}
      <ul>
        {lots.map((lot) => (
          <li key={lot.id}>
            <Link to={here(paths.awardLots.one(lot.id))}>{title(lot)}</Link>{' '}
            <span className="quiet">
              ({t('fields.common.named')}: {fields.named(lot)})
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
