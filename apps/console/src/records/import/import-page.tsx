import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ImportedListFragment } from '@bien-cuong/api';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { FailureNote } from '../../components/failure-note';
import { Page } from '../../components/page';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { Closed } from '../form/form-pages';
import type { RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { useMayKeep } from '../use-may-keep';
import { ImportFile } from './import-file';
import { ImportRows } from './import-rows';
import styles from './import.module.css';
import { isRunning, type ReadFile, useImport } from './use-import';

interface Props {
  readonly kind: RecordKind;
}

/** Records of a kind from a file: first what would become of each row, then all of them or none. */
export function ImportPage({ kind }: Props) {
  if (!useMayKeep(kind)) return <Closed kind={kind} />;
  return <Importing kind={kind} />;
}

function Importing({ kind }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const here = useHere();
  const [id, go] = useListInAddress();
  const { list, sent, failure, operations, send, run, forget } = useImport(kind, id);
  const begin = (file: ReadFile) => {
    const made = crypto.randomUUID();
    go(made);
    void send(made, file);
  };
  const again = () => {
    go(undefined);
    void forget();
  };
  const isSeen = list != null && sent === undefined;
  return (
    <Page
      title={t('imports.title', words)}
      intro={t('imports.intro')}
      actions={<Link to={here(kind.paths.list)}>{t('records.toList', words)}</Link>}
    >
      <FailureNote failure={failure} />
      {id === undefined && <ImportFile kind={kind} onRead={begin} />}
      {sent && <Bar words={t('imports.sending')} {...sent} />}
      {id !== undefined && list === null && <p role="status">{t('imports.gone')}</p>}
      {isSeen && <ListState kind={kind} list={list} onRun={(apply) => void run(list.id, apply)} />}
      {id !== undefined &&
        !sent &&
        !(list && isRunning(list)) &&
        (list !== undefined || failure !== undefined) && (
          <div className={styles.actions}>
            <Button onClick={again}>{t('imports.again')}</Button>
          </div>
        )}
      {isSeen && !isRunning(list) && list.state !== 'STAGED' && (
        <ImportRows key={`${list.id} ${list.state}`} kind={kind} list={list} operations={operations} />
      )}
    </Page>
  );
}

/** The list that the address names, so that whoever comes back to it finds it. */
function useListInAddress() {
  const [params, setParams] = useSearchParams();
  const go = (to: string | undefined) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (to === undefined) next.delete('list');
      else next.set('list', to);
      return next;
    });
  return [params.get('list') ?? undefined, go] as const;
}

interface BarProps {
  readonly words: string;
  readonly done: number;
  readonly of: number;
}

function Bar({ words, done, of }: BarProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <div role="status">
      <p>
        {words} {t('imports.progress', { done: number(done), of: number(of) })}
      </p>
      <Progress
        aria-label={words}
        percent={of === 0 ? 0 : Math.floor((100 * done) / of)}
        showInfo={false}
        status="active"
      />
    </div>
  );
}

interface StateProps {
  readonly kind: RecordKind;
  readonly list: ImportedListFragment;
  readonly onRun: (apply: boolean) => void;
}

/** How far a list is, and what can be done with it next. */
function ListState({ kind, list, onRun }: StateProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useKindWords(kind);
  const dialog = useDialog<true>();
  const { counts, state, failure } = list;
  if (isRunning(list)) {
    const doing = t(state === 'APPLYING' ? 'imports.applying' : 'imports.checking');
    return <Bar words={doing} done={list.done} of={counts.rows} />;
  }
  const says = said(list);
  const writes = counts.made + counts.changed;
  const found = { ...words, made: number(counts.made), changed: number(counts.changed) };
  const confirm = () => {
    onRun(true);
    dialog.close();
    return Promise.resolve();
  };
  return (
    <>
      <p role="status">
        {list.title && <strong>{list.title}: </strong>}
        {failure ?? t(`imports.states.${says}`, { ...found, refused: number(counts.refused) })}
      </p>
      <div className={styles.actions}>
        {says === 'ready' && (
          <Button type="primary" onClick={() => dialog.show(true)}>
            {t('imports.apply', { count: writes })}
          </Button>
        )}
        {(says === 'stopped' || says === 'staged') && (
          <Button onClick={() => onRun(false)}>{t('imports.check')}</Button>
        )}
      </div>
      {dialog.subject && (
        <ConfirmDialog
          key={dialog.times}
          open={dialog.open}
          title={t('imports.apply', { count: writes })}
          label={t('imports.confirm')}
          onClose={dialog.close}
          onConfirm={confirm}
        >
          {t('imports.applyBody', found)}
        </ConfirmDialog>
      )}
    </>
  );
}

/** What is said of a list that does not run. */
function said({ state, counts, total }: ImportedListFragment) {
  if (state === 'APPLIED') return 'applied';
  if (counts.rows < total) return 'incomplete';
  if (state === 'STOPPED') return 'stopped';
  if (state === 'STAGED') return 'staged';
  if (counts.refused > 0) return 'refused';
  return counts.made + counts.changed > 0 ? 'ready' : 'nothing';
}
