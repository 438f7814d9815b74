import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { maySee } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import { waitingAmendmentsQuery } from './amendments.graphql';

/** The amendments of figures that wait for those who decide. */
export function WaitingAmendments() {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useHere();
  const decides = maySee(useSession(), 'deciding');
  const { data } = useQuery(waitingAmendmentsQuery, { skip: !decides, fetchPolicy: 'cache-and-network' });
  const { nodes = [], totalCount = 0 } = data?.figureAmendments ?? {};
  if (nodes.length === 0) return null;
  return (
    <Section title={t('amendments.waiting')} note={t('amendments.waitingNote', { count: totalCount })}>
      <DataTable
        label={t('amendments.waiting')}
        head={[
          t('amendments.figure'),
          t('words.province'),
          t('amendments.change'),
          t('amendments.why'),
          t('amendments.proposedOn'),
        ]}
        rows={nodes.map(({ figure, ...amendment }) => ({
          key: amendment.id,
          cells: [
            <Link key="figure" to={here(paths.figures.one(figure.id))}>
              {format.name(figure.indicator)}, {format.edtf(figure.period)}
            </Link>,
            figure.province?.officialName ?? t('words.unavailable'),
            t('amendments.fromTo', {
              from: format.quantity({ value: amendment.formerValue, qualifier: amendment.formerQualifier }),
              to: format.quantity(amendment),
            }),
            amendment.reason,
            formatDate(amendment.proposedOn),
          ],
        }))}
      />
    </Section>
  );
}
