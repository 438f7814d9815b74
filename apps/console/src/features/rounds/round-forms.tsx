import { useQuery } from '@apollo/client/react';
import type { CollectionRoundRecordFragment, RoundFormRowFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { EmptyNote } from '../../components/empty-note';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useDialog } from '../../lib/use-dialog';
import { useSending } from '../../records/use-sending';
import type { Mutation } from '../../records/operations';
import { FormTable } from './form-table';
import { approveFormsMutation, roundFormsQuery } from './rounds.graphql';

type Round = CollectionRoundRecordFragment;

/** The forms of a round: those of all provinces, or those that the user may see. */
export function RoundForms({ record }: { readonly record: Round }) {
  const { t } = useTranslation();
  const result = useQuery(roundFormsQuery, {
    variables: { id: record.id },
    skip: record.status === 'PLANNED',
    fetchPolicy: 'cache-and-network',
  });
  const forms = result.data?.collectionRound?.forms?.nodes;
  return (
    <Section
      title={t('rounds.forms')}
      note={t('rounds.formsNote')}
      actions={forms && <ApproveAll round={record} forms={forms} />}
    >
      {record.status === 'PLANNED' ? (
        <EmptyNote>{t('rounds.notOpened')}</EmptyNote>
      ) : (
        <QueryView
          result={result}
          what={t('rounds.formsWhat')}
          pick={(data) => data.collectionRound?.forms?.nodes}
        >
          {(found) => <FormTable forms={found} />}
        </QueryView>
      )}
    </Section>
  );
}

interface ApproveProps {
  readonly round: Round;
  readonly forms: readonly RoundFormRowFragment[];
}

function ApproveAll({ round, forms }: ApproveProps) {
  const { t } = useTranslation();
  const session = useSession();
  const send = useSending();
  const dialog = useDialog<string>();
  const waiting = forms.some(({ moves }) =>
    moves.some(({ name, allowed }) => name === 'approveRoundForm' && allowed),
  );
  if (!waiting || !mayKeep(session, 'deciding')) return null;
  const approve = async (idempotencyKey: string) => {
    await send(approveFormsMutation as unknown as Mutation, { roundId: round.id, idempotencyKey });
    dialog.close();
  };
  return (
    <>
      <Button onClick={() => dialog.show(round.id)}>{t('rounds.approveAll')}</Button>
      <ConfirmDialog
        key={dialog.times}
        open={dialog.open}
        title={t('rounds.approveAll')}
        label={t('rounds.approveAll')}
        onConfirm={approve}
        onClose={dialog.close}
      >
        {t('rounds.approveAllBody')}
      </ConfirmDialog>
    </>
  );
}
