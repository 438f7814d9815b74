import { useQuery } from '@apollo/client/react';
import type { RoundFormHistoryQuery } from '@bien-cuong/api';
import { isUuid } from '@bien-cuong/domain';
import { Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FactList } from '../../components/fact-list';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { MoveButtons } from '../../records/moves/move-buttons';
import { AtAddress } from '../../records/page/at-address';
import { RecordHistory } from '../../records/page/record-history';
import type { HistoryOf } from '../../records/record-kind';
import { useHere } from '../../records/use-here';
import { CellMarking } from './cell-marking';
import { FormFileButtons } from './files/form-file-buttons';
import { FormSheet } from './form-sheet';
import { FormState } from './form-state';
import { formHistoryQuery, formPageQuery } from './form.graphql';
import { NoForm } from './no-form';
import type { RoundForm } from './round-form';
import styles from './rounds.module.css';
import { useFormCells } from './use-form-cells';
import { useFormMarks } from './use-form-marks';
import { useFormTitle } from './use-form-title';
import { useMayFill } from './use-may-fill';

/** The form of a province: what is asked and by when, its sheet, what can be done with it, its history. */
export function FormPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const result = useQuery(formPageQuery, {
    variables: { id },
    skip: !isUuid(id),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AtAddress
      id={id}
      result={result}
      what={t('rounds.formWhat')}
      pick={({ roundForm }) => roundForm}
      missing={<NoForm />}
    >
      {(form) => <Form key={form.id} form={form} onSaved={result.refetch} />}
    </AtAddress>
  );
}

interface Props {
  readonly form: RoundForm;
  readonly onSaved: () => Promise<unknown>;
}

const trail = {
  document: formHistoryQuery,
  pick: ({ roundForm }: RoundFormHistoryQuery) => roundForm?.history,
};
const history = {
  facts: { type: 'RoundForm', subgraph: 'movements' },
  page: { history: trail as unknown as HistoryOf },
};

function Form({ form, onSaved }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useHere();
  const [isPending, setPending] = useState(false);
  const [showsLast, setShowsLast] = useState(false);
  const { round, cells } = form;
  const { recorded, save, version } = useFormCells(form, onSaved);
  const marksAt = useFormMarks(form);
  const open = useMayFill(form);
  const decides = form.moves.some(({ name, allowed }) => name === 'returnRoundForm' && allowed);
  const title = useFormTitle(form);
  const notYet = isPending && { notYet: t('rounds.saveFirst') };
  return (
    <Page
      kicker={<Link to={here(paths.rounds.one(round.id))}>{round.title}</Link>}
      title={title}
      actions={<MoveButtons type="RoundForm" record={{ ...form, version }} title={title} {...notYet} />}
    >
      <p className={styles.state}>
        <FormState form={form} /> · {t('rounds.dueOn', { date: formatDate(form.dueOn) })}
        {form.extensionReason && ` (${t('rounds.extended', { reason: form.extensionReason })})`}
      </p>
      {form.returnReason && (
        <p className={styles.returned}>{t('rounds.returned', { reason: form.returnReason })}</p>
      )}
      <FactList
        facts={[
          { label: t('rounds.period'), value: format.edtf(round.period) },
          ...(round.instructions ? [{ label: t('rounds.instructions'), value: round.instructions }] : []),
          ...(round.evidence ? [{ label: t('rounds.evidence'), value: round.evidence }] : []),
        ]}
      />
      <Section
        title={t('rounds.form')}
        {...(decides && { note: t('rounds.toReturn') })}
        actions={
          <div className={styles.tools}>
            <label>
              <Switch size="small" checked={showsLast} onChange={setShowsLast} /> {t('rounds.showLast')}
            </label>
            {open && <FormFileButtons form={form} {...notYet} />}
          </div>
        }
      >
        <FormSheet
          form={`RoundForm/${form.id}`}
          label={title}
          lines={cells.map(({ indicator, required }) => ({ ...indicator, key: indicator.id, required }))}
          recorded={recorded}
          save={save}
          open={open}
          onPending={setPending}
          marksAt={marksAt}
          last={showsLast ? lastOf(cells) : undefined}
          {...(decides && { beside: ({ row }) => <CellMarking form={form} indicatorId={row} /> })}
        />
      </Section>
      <RecordHistory kind={history} id={form.id} />
    </Page>
  );
}

const lastOf = (cells: RoundForm['cells']) =>
  new Map(
    cells.flatMap(({ indicator, previous }) =>
      previous === null ? [] : [[indicator.id, { value: previous, qualifier: 'EXACTLY' as const }]],
    ),
  );
