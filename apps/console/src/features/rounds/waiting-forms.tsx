import { useQuery } from '@apollo/client/react';
import type { FormStatus } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { mayKeep, maySee } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useHere } from '../../records/use-here';
import { FormState } from './form-state';
import { formsByStatusQuery } from './rounds.graphql';

/** The forms that wait for the user: those of the own province to fill in, or those to decide on. */
export function WaitingForms() {
  const session = useSession();
  const decides = maySee(session, 'deciding');
  const fills = !decides && mayKeep(session, 'keeping-records');
  if (decides) return <Waiting as="deciding" states={['SUBMITTED']} />;
  return fills ? <Waiting as="waiting" states={['RETURNED', 'DRAFT']} /> : null;
}

interface Props {
  readonly as: 'waiting' | 'deciding';
  readonly states: readonly [FormStatus, FormStatus?];
}

function Waiting({ as, states: [first, second] }: Props) {
  const { t } = useTranslation();
  const here = useHere();
  const fetchPolicy = 'cache-and-network';
  const one = useQuery(formsByStatusQuery, { variables: { status: first }, fetchPolicy });
  const other = useQuery(formsByStatusQuery, {
    variables: { status: second ?? first },
    skip: second === undefined,
    fetchPolicy,
  });
  const forms = [...(one.data?.roundForms?.nodes ?? []), ...(other.data?.roundForms?.nodes ?? [])].filter(
    ({ round }) => round.status === 'OPEN',
  );
  if (forms.length === 0) return null;
  return (
    <Section title={t(`rounds.${as}`)} note={t(`rounds.${as}Note`)}>
      <DataTable
        label={t(`rounds.${as}`)}
        head={[t('rounds.form'), t('words.province'), t('rounds.state'), t('rounds.deadline')]}
        rows={forms.map((form) => ({
          key: form.id,
          cells: [
            <Link key="form" to={here(paths.form(form.id))}>
              {form.round.title}
            </Link>,
            form.province?.officialName ?? t('words.unavailable'),
            <FormState key="state" form={form} />,
            formatDate(form.dueOn),
          ],
        }))}
      />
    </Section>
  );
}
