import type { ReorganisationPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { UnitLink } from '../../components/organisation-links';
import { Section } from '../../components/section';
import { useFormat } from '../../lib/use-format';
import { useEffectWording } from './use-effect-wording';

type Reorganisation = NonNullable<ReorganisationPageQuery['reorganisation']>;

interface Props {
  readonly record: Reorganisation;
}

/** Which units were before and after an act, and what it did to them. */
export function ReorganisationSections({ record }: Props) {
  return (
    <>
      <Lines record={record} />
      <Effects record={record} />
    </>
  );
}

function Lines({ record: { lines } }: Props) {
  const { t } = useTranslation();
  const title = t('organisation.lines');
  const none = <span className="quiet">{t('organisation.nobody')}</span>;
  return (
    <Section title={title}>
      <DataTable
        label={t('organisation.tableOf', { title })}
        head={[t('organisation.before'), t('organisation.after')]}
        rows={lines.map(({ id, predecessor, successor }) => ({
          key: id,
          cells: [
            predecessor ? <UnitLink key="before" unit={predecessor} /> : none,
            successor ? <UnitLink key="after" unit={successor} /> : none,
          ],
        }))}
      />
    </Section>
  );
}

function Effects({ record: { effects } }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const say = useEffectWording();
  const title = t('organisation.effects');
  const missing = effects.totalCount - effects.nodes.length;
  return (
    <Section title={title}>
      {effects.nodes.length === 0 ? (
        <EmptyNote>{t('organisation.noEffects')}</EmptyNote>
      ) : (
        <DataTable
          label={t('organisation.tableOf', { title })}
          head={[t('fields.common.unit'), t('organisation.what'), t('organisation.above')]}
          rows={effects.nodes.map(({ id, unit, superior, ...effect }) => ({
            key: id,
            cells: [
              <UnitLink key="unit" unit={unit} />,
              say(effect),
              superior && <UnitLink key="above" unit={superior} />,
            ],
          }))}
        />
      )}
      {missing > 0 && <p className="quiet">{t('organisation.moreEffects', { number: number(missing) })}</p>}
    </Section>
  );
}
