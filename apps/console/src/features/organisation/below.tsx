import type { UnitsBelowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { UnitLink } from '../../components/organisation-links';
import { Section } from '../../components/section';
import { factOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import { useFactWording } from '../../records/use-fact-wording';
import { inEitherChain } from './in-either-chain';

/** The units directly below a unit on the day of the map, by the one chain of command or by both. */
export function Below({ unit }: { readonly unit: UnitsBelowFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { professional, organicBelow: organic } = unit;
  const below = inEitherChain(professional.nodes, organic.nodes);
  const missing = Math.max(
    ...[professional, organic].map(({ totalCount, nodes }) => totalCount - nodes.length),
  );
  const { text } = useFactWording();
  const kind = factOf('Unit', 'kind');
  const title = t('organisation.below');
  return (
    <Section title={title}>
      {below.length === 0 ? (
        <EmptyNote>{t('organisation.noBelow')}</EmptyNote>
      ) : (
        <DataTable
          label={t('organisation.tableOf', { title })}
          head={[t('fields.common.unit'), t('words.kind'), t('organisation.inChains')]}
          rows={below.map(({ unit: one, chains }) => ({
            key: one.id,
            cells: [
              <UnitLink key="unit" unit={one} />,
              kind && text(kind, one),
              chains.map((chain) => t(`organisation.chain.${chain}`)).join(', '),
            ],
          }))}
        />
      )}
      {missing > 0 && <p className="quiet">{t('organisation.more', { number: number(missing) })}</p>}
    </Section>
  );
}
