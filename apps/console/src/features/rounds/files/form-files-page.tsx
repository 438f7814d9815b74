import { useQuery } from '@apollo/client/react';
import { isUuid } from '@bien-cuong/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EmptyNote } from '../../../components/empty-note';
import { FailureNote } from '../../../components/failure-note';
import { Page } from '../../../components/page';
import { paths } from '../../../lib/paths';
import { useFormat } from '../../../lib/use-format';
import { AtAddress } from '../../../records/page/at-address';
import { useHere } from '../../../records/use-here';
import { formPageQuery } from '../form.graphql';
import { NoForm } from '../no-form';
import type { RoundForm } from '../round-form';
import { useFormTitle } from '../use-form-title';
import { useMayFill } from '../use-may-fill';
import { FileChooser } from './file-chooser';
import type { FileRow } from './file-rows';
import styles from './form-files.module.css';
import type { ChosenFile } from './read-chosen';
import { useFormFiles, type Verdicts } from './use-form-files';
import { VerdictRows } from './verdict-rows';

/** What was filled in offline, of one file or of several: first what becomes of each cell, then all of them or none. */
export function FormFilesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const result = useQuery(formPageQuery, { variables: { id }, skip: !isUuid(id) });
  return (
    <AtAddress
      id={id}
      result={result}
      what={t('rounds.formWhat')}
      pick={({ roundForm }) => roundForm}
      missing={<NoForm />}
    >
      {(form) => <FormFiles key={form.id} form={form} />}
    </AtAddress>
  );
}

function FormFiles({ form }: { readonly form: RoundForm }) {
  const { t } = useTranslation();
  const here = useHere();
  const open = useMayFill(form);
  const title = useFormTitle(form);
  return (
    <Page
      kicker={<Link to={here(paths.form(form.id))}>{title}</Link>}
      title={t('formFiles.title')}
      intro={t('formFiles.intro')}
    >
      {open ? <Uploading form={form} /> : <EmptyNote>{t('formFiles.closed')}</EmptyNote>}
    </Page>
  );
}

function Uploading({ form }: { readonly form: RoundForm }) {
  const { name } = useFormat();
  const lines = form.cells.map(({ indicator }) => ({
    ...{ code: indicator.code, name: name(indicator), addsUp: indicator.addsUpOverTerritory },
  }));
  const upload = useFormFiles<ChosenFile>(form.id, lines);
  const { files, rows, verdicts, judging, applying } = upload;
  const applied = verdicts?.applied === true;
  return (
    <>
      {!applied && <FileChooser form={form} files={files} onChange={upload.setFiles} />}
      <FailureNote failure={judging.failure ?? applying.failure} />
      {verdicts && (
        <Outcome
          form={form}
          rows={rows}
          verdicts={verdicts}
          waiting={applying.waiting}
          onApply={upload.apply}
        />
      )}
      {rows.length > 0 && <VerdictRows rows={rows} verdicts={verdicts} onChoose={upload.choose} />}
    </>
  );
}

interface OutcomeProps {
  readonly form: RoundForm;
  readonly rows: readonly FileRow[];
  readonly verdicts: Verdicts;
  readonly waiting: boolean;
  readonly onApply: () => void;
}

/** What is said of all rows together, and what can be done with them next. */
function Outcome({ form, rows, verdicts, waiting, onApply }: OutcomeProps) {
  const { t } = useTranslation();
  const { name } = useFormat();
  const here = useHere();
  const { bad, changed } = counted(rows, verdicts);
  const missing = form.cells.filter(({ indicator }) => verdicts.missing.includes(indicator.id));
  const isReady = bad === 0 && changed > 0 && !verdicts.applied;
  return (
    <div className={styles.note}>
      <p role="status">
        {t(`formFiles.${said(verdicts, bad, changed)}`, { count: bad > 0 ? bad : changed })}
      </p>
      {missing.length > 0 && (
        <p className="quiet">
          {t('formFiles.missing', { names: missing.map(({ indicator }) => name(indicator)).join('; ') })}
        </p>
      )}
      <div className={styles.actions}>
        {isReady && (
          <Button type="primary" loading={waiting} onClick={onApply}>
            {t('formFiles.apply', { count: changed })}
          </Button>
        )}
        {verdicts.applied && <Link to={here(paths.form(form.id))}>{t('formFiles.back')}</Link>}
      </div>
    </div>
  );
}

/** How many cells keep all from being recorded, and how many would be. */
function counted(rows: readonly FileRow[], { of }: Verdicts) {
  const outcomes = [...of.values()].map(({ outcome }) => outcome);
  const refused = outcomes.filter((outcome) => outcome === 'REFUSED' || outcome === 'CONFLICT');
  const open = rows.filter(({ how }) => how === 'contradiction' || how === 'unread');
  return {
    bad: refused.length + open.length,
    changed: outcomes.filter((outcome) => outcome === 'CHANGED').length,
  };
}

function said({ applied }: Verdicts, bad: number, changed: number) {
  if (applied) return 'applied';
  if (bad > 0) return 'bad';
  return changed > 0 ? 'ready' : 'nothing';
}
