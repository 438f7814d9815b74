import type { RoundFormRowFragment } from '@bien-cuong/api';
import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { commandOf } from '../../lib/registers/workflow-facts';
import { maySee } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { useUrlState } from '../../lib/use-url-state';
import { MoveDialog } from '../../records/moves/move-dialog';
import { useHere } from '../../records/use-here';
import { FormState } from './form-state';
import styles from './rounds.module.css';

type Form = RoundFormRowFragment;

const states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const;

/** Whether an extension is possible: of forms that are not submitted. */
const isUnsubmitted = ({ status }: Form): boolean => status === 'DRAFT' || status === 'RETURNED';

/** The forms of provinces by their state, those that are late among them; the choice is in the address. */
export function FormTable({ forms }: { readonly forms: readonly Form[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const here = useHere();
  const [chosen, choose] = useUrlState('forms');
  const extend = useExtending();
  const isChosen = (form: Form): boolean =>
    chosen === null || (chosen === 'late' ? form.late : form.status === chosen);
  const option = (value: string, label: string, count: number) => ({
    value,
    label: `${label}: ${number(count)}`,
  });
  const shown = forms.filter(isChosen);
  return (
    <>
      <Radio.Group
        className={styles.states ?? ''}
        aria-label={t('rounds.chosenState')}
        optionType="button"
        value={chosen ?? 'all'}
        onChange={({ target }) => choose(target.value === 'all' ? null : String(target.value))}
        options={[
          option('all', t('rounds.all'), forms.length),
          ...states.map((state) =>
            option(
              state,
              t(`words.figureStatus.${state}`),
              forms.filter(({ status }) => status === state).length,
            ),
          ),
          option('late', t('rounds.late'), forms.filter(({ late }) => late).length),
        ]}
      />
      {shown.length === 0 ? (
        <EmptyNote>{t('rounds.noneSuch')}</EmptyNote>
      ) : (
        <DataTable
          label={t('rounds.forms')}
          head={[t('words.province'), t('rounds.state'), t('rounds.deadline'), ...(extend.may ? [''] : [])]}
          rows={shown.map((form) => ({
            key: form.id,
            cells: [
              <Link key="form" to={here(paths.form(form.id))}>
                {form.province?.officialName ?? t('words.unavailable')}
              </Link>,
              <FormState key="state" form={form} />,
              <Due key="due" form={form} />,
              ...(extend.may ? [isUnsubmitted(form) ? extend.button(form) : ''] : []),
            ],
          }))}
        />
      )}
      {extend.dialog}
    </>
  );
}

function Due({ form: { dueOn, extensionReason } }: { readonly form: Form }) {
  const { t } = useTranslation();
  return (
    <>
      {formatDate(dueOn)}
      {extensionReason && (
        <span className="quiet"> ({t('rounds.extended', { reason: extensionReason })})</span>
      )}
    </>
  );
}

/** Gives one province more time. */
function useExtending() {
  const { t } = useTranslation();
  const session = useSession();
  const asked = useDialog<Form>();
  const facts = commandOf('RoundForm', 'extendRoundForm');
  const titleOf = ({ province }: Form) => province?.officialName ?? t('words.unavailable');
  return {
    may: maySee(session, 'keeping-catalogues'),
    button: (form: Form) => (
      <Button
        key="extend"
        size="small"
        aria-label={t('rounds.extendOne', { name: titleOf(form) })}
        onClick={() => asked.show(form)}
      >
        {t('rounds.extend')}
      </Button>
    ),
    dialog: asked.subject && facts && (
      <MoveDialog
        type="RoundForm"
        key={asked.times}
        move={{ ...facts, operation: facts.name }}
        record={asked.subject}
        title={titleOf(asked.subject)}
        open={asked.open}
        onClose={asked.close}
      />
    ),
  };
}
