import { useQuery } from '@apollo/client/react';
import type { DoubtfulFormsQuery, MeasuredIndicatorFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { formatDate } from '../../../lib/format-date';
import { paths } from '../../../lib/paths';
import { useFormat } from '../../../lib/use-format';
import { useHere } from '../../../records/use-here';
import { doubtfulFormsQuery } from './quality.graphql';

interface Props {
  readonly indicators: readonly MeasuredIndicatorFragment[];
}

/** What is unusual in forms that are handed in, and the forms that are not though their day is over. */
export function DoubtfulForms({ indicators }: Props) {
  const { t } = useTranslation();
  const result = useQuery(doubtfulFormsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} what={t('rounds.formsWhat')} pick={(data) => data}>
      {({ late, submitted }) => (
        <>
          <Outliers forms={submitted?.nodes ?? []} indicators={indicators} />
          <Overdue forms={late?.nodes ?? []} />
        </>
      )}
    </QueryView>
  );
}

type Submitted = NonNullable<DoubtfulFormsQuery['submitted']>['nodes'];
type Late = NonNullable<DoubtfulFormsQuery['late']>['nodes'];

function Outliers({ forms, indicators }: Props & { readonly forms: Submitted }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useHere();
  const names = new Map(indicators.map((one) => [one.id, format.name(one)]));
  const rows = forms.flatMap(({ id, province, round, warnings }) =>
    warnings.map(({ indicatorId, kind, message, explained }) => ({
      key: `${id} ${indicatorId} ${kind}`,
      cells: [
        <Link key="form" to={here(paths.form(id))}>
          {`${province?.officialName ?? t('words.unavailable')}, ${round.title}`}
        </Link>,
        names.get(indicatorId) ?? t('words.unavailable'),
        message,
        explained ? t('words.yes') : t('words.no'),
      ],
    })),
  );
  return (
    <Section title={t('quality.outliers')} note={t('quality.outliersNote')}>
      {rows.length === 0 ? (
        <EmptyNote>{t('quality.noOutliers')}</EmptyNote>
      ) : (
        <DataTable
          label={t('quality.outliersTable')}
          head={[t('rounds.form'), t('totals.indicator'), t('quality.unusual'), t('quality.explained')]}
          rows={rows}
        />
      )}
    </Section>
  );
}

function Overdue({ forms }: { readonly forms: Late }) {
  const { t } = useTranslation();
  const here = useHere();
  const missing = forms.filter(({ submittedOn, round }) => submittedOn === null && round.status === 'OPEN');
  return (
    <Section title={t('quality.overdue')} note={t('quality.overdueNote')}>
      {missing.length === 0 ? (
        <EmptyNote>{t('quality.noOverdue')}</EmptyNote>
      ) : (
        <DataTable
          label={t('quality.overdueTable')}
          head={[t('words.province'), t('rounds.form'), t('rounds.deadline')]}
          rows={missing.map(({ id, province, round, dueOn }) => ({
            key: id,
            cells: [
              province?.officialName ?? t('words.unavailable'),
              <Link key="form" to={here(paths.form(id))}>
                {round.title}
              </Link>,
              formatDate(dueOn),
            ],
          }))}
        />
      )}
    </Section>
  );
}
