import { useQuery } from '@apollo/client/react';
import type { AmendmentRowFragment, FigureRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { factsOf } from '../../lib/registers/register-facts';
import { workflowOf } from '../../lib/registers/workflow-facts';
import { useFigureWording } from '../../lib/use-figure-wording';
import { useFormat } from '../../lib/use-format';
import { MoveButtons } from '../../records/moves/move-buttons';
import { useHoldsOn } from '../../records/use-may-keep';
import { amendmentsQuery } from './amendments.graphql';
import styles from './figures.module.css';

interface Props {
  readonly record: FigureRecordFragment;
}

/** What an approved figure was before, what it is to be, and why. */
export function Amendments({ record }: Props) {
  const { t } = useTranslation();
  const may = useHoldsOn({ facts: factsOf('Figure') }, record)('forms');
  const result = useQuery(amendmentsQuery, {
    variables: { figure: record.id },
    skip: !may,
    fetchPolicy: 'cache-and-network',
  });
  if (!may || record.status !== 'APPROVED') return null;
  return (
    <Section title={t('amendments.title')} note={t('amendments.note')}>
      <QueryView
        result={result}
        what={t('amendments.title')}
        pick={({ figureAmendments }) => figureAmendments?.nodes}
      >
        {(found) => <AmendmentTable amendments={found} figure={record} />}
      </QueryView>
    </Section>
  );
}

const tones = { PROPOSED: 'accent', APPROVED: 'soft', REFUSED: 'warning', WITHDRAWN: 'plain' } as const;

function AmendmentTable({
  amendments,
  figure,
}: {
  readonly amendments: readonly AmendmentRowFragment[];
  readonly figure: FigureRecordFragment;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title } = useFigureWording();
  const stateOf = (status: string) =>
    workflowOf('FigureAmendment').states.find(({ value }) => value === status)?.label[format.language];
  if (amendments.length === 0) return <EmptyNote>{t('amendments.none')}</EmptyNote>;
  return (
    <DataTable
      label={t('amendments.title')}
      head={[t('amendments.change'), t('amendments.why'), t('amendments.state'), '']}
      rows={amendments.map((amendment) => ({
        key: amendment.id,
        cells: [
          <span key="change">
            {t('amendments.fromTo', {
              from: format.quantity({ value: amendment.formerValue, qualifier: amendment.formerQualifier }),
              to: format.quantity(amendment),
            })}
            {amendment.source && amendment.source !== amendment.formerSource && (
              <span className="quiet"> {t('amendments.takenFrom', { source: amendment.source })}</span>
            )}
          </span>,
          amendment.reason,
          <span key="state">
            <Mark tone={tones[amendment.status]}>{stateOf(amendment.status)}</Mark>{' '}
            <span className="quiet">{formatDate(amendment.decidedOn ?? amendment.proposedOn)}</span>
            {amendment.refusalReason && ` ${amendment.refusalReason}`}
          </span>,
          <div key="moves" className={styles.moves}>
            <MoveButtons type="FigureAmendment" record={amendment} title={title(figure)} />
          </div>,
        ],
      }))}
    />
  );
}
