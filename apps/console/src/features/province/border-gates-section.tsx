import { useQuery } from '@apollo/client/react';
import type { ProvinceGatesQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { NotRecorded } from '../../components/not-recorded';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { SourceNote } from '../../components/source-note';
import { gateTitle } from '../../lib/gate-title';
import { paths } from '../../lib/paths';
import { factsOf, itemsOf } from '../../lib/registers/register-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useFormat } from '../../lib/use-format';
import { useFactWording } from '../../records/use-fact-wording';
import { useHere } from '../../records/use-here';
import { provinceGatesQuery } from './border-gates.graphql';
import type { DatedUnit } from './dated-unit';

type Gate = NonNullable<ProvinceGatesQuery['province']>['borderGates']['nodes'][number];

/** The border gates in the province on the day of the map, those of its predecessors among them. */
export function BorderGatesSection({ id, on }: Pick<DatedUnit, 'id' | 'on'>) {
  const { t } = useTranslation();
  const title = useListTitle()('BorderGate');
  const result = useQuery(provinceGatesQuery, { variables: { id, on } });
  return (
    <Section id="border-gates" title={title}>
      <QueryView
        result={result}
        what={t('borderGates.what')}
        pick={({ province }) => province?.borderGates.nodes}
      >
        {(gates) =>
          gates.length === 0 ? (
            <EmptyNote>{t('borderGates.empty')}</EmptyNote>
          ) : (
            <Gates label={t('borderGates.list')} gates={gates} />
          )
        }
      </QueryView>
    </Section>
  );
}

const shown = [
  ...itemsOf('BorderGate', 'versions').filter(({ name }) => ['class', 'classBeyond'].includes(name)),
  ...factsOf('BorderGate').fields.filter(({ name }) => name === 'country'),
];

function Gates({ label, gates }: { readonly label: string; readonly gates: readonly Gate[] }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { text } = useFactWording();
  const here = useHere();
  return (
    <DataTable
      label={label}
      head={[t('fields.common.name'), ...shown.map((fact) => fact.label[language]), t('words.source')]}
      rows={gates.map((gate) => ({
        key: gate.id,
        cells: [
          <Link key="name" to={here(paths.borderGates.one(gate.id))}>
            {gateTitle(gate)}
          </Link>,
          ...shown.map((fact) => text(fact, gate) || <NotRecorded />),
          <SourceNote key="source" {...gate} />,
        ],
      }))}
    />
  );
}
