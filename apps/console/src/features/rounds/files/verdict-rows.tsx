import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { Mark } from '../../../components/mark';
import type { Choice, FileRow } from './file-rows';
import styles from './form-files.module.css';
import { useContentWords } from './use-content-words';
import type { Verdict, Verdicts } from './use-form-files';

interface Props {
  readonly rows: readonly FileRow[];
  readonly verdicts: Verdicts | undefined;
  readonly onChoose: (code: string, choice: Choice) => void;
}

/** What becomes of each cell: what is recorded, what the files say, the verdict, and what is to be chosen. */
export function VerdictRows({ rows, verdicts, onChoose }: Props) {
  const { t } = useTranslation();
  const say = useContentWords();
  const several = rows.some(({ parts, silent }) => parts.length + silent.length > 1);
  return (
    <DataTable
      label={t('formFiles.cells')}
      head={[
        t('rounds.indicator'),
        t('formFiles.recorded'),
        t(several ? 'formFiles.inFiles' : 'formFiles.inFile'),
        t('formFiles.verdict'),
      ]}
      rows={rows.map((row) => {
        const verdict = verdicts?.of.get(row.code);
        return {
          key: row.code,
          cells: [
            row.name,
            verdict?.recorded ? say(verdict.recorded) : say(row.parts[0]?.base),
            <InFiles key="files" row={row} several={several} />,
            <Verdicted
              key="verdict"
              row={row}
              verdict={verdict}
              applied={verdicts?.applied === true}
              onChoose={(choice) => onChoose(row.code, choice)}
            />,
          ],
        };
      })}
    />
  );
}

/** What is to be recorded, and which file gave which part of it. */
function InFiles({ row, several }: { readonly row: FileRow; readonly several: boolean }) {
  const { t } = useTranslation();
  const say = useContentWords();
  return (
    <div>
      {row.content && <div>{say(row.content, t('formFiles.emptied'))}</div>}
      {several && (
        <ul className={styles.parts}>
          {row.parts.map((part) => (
            <li key={part.file}>
              {part.file}: {say(part, t('formFiles.emptied'))}{' '}
              <span className="quiet">({t('formFiles.line', { row: part.row })})</span>
            </li>
          ))}
          {row.silent.length > 0 && (
            <li className="quiet">{t('formFiles.silent', { files: row.silent.join(', ') })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

const tones = {
  CHANGED: 'accent',
  SAME: 'soft',
  CONFLICT: 'warning',
  REFUSED: 'warning',
  kept: 'soft',
  contradiction: 'warning',
  unqualified: 'gold',
  unread: 'warning',
  applied: 'soft',
} as const;

type Outcome = keyof typeof tones;

/** What is said of a row: what the files lack first, then what the service says of it. */
function outcomeOf({ how }: FileRow, verdict: Verdict | undefined, applied: boolean): Outcome | undefined {
  if (how === 'contradiction' || how === 'unqualified' || how === 'unread' || how === 'kept') return how;
  return verdict?.outcome === 'CHANGED' && applied ? 'applied' : verdict?.outcome;
}

interface VerdictProps {
  readonly row: FileRow;
  readonly verdict: Verdict | undefined;
  readonly applied: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Verdicted({ row, verdict, applied, onChoose }: VerdictProps) {
  const { t } = useTranslation();
  const outcome = outcomeOf(row, verdict, applied);
  if (!outcome) return '–';
  return (
    <div>
      <Mark tone={tones[outcome]}>{t(`formFiles.outcomes.${outcome}`)}</Mark>
      {(outcome === 'contradiction' || outcome === 'unqualified' || outcome === 'unread') && (
        <div>{t(`formFiles.${outcome}`)}</div>
      )}
      {verdict?.refusals.map(({ argument, message }) => (
        <div key={`${argument} ${message}`}>{message}</div>
      ))}
      {verdict?.warnings
        .filter(({ explained }) => !explained)
        .map(({ message }) => (
          <div key={message}>{t('formFiles.unusual', { message })}</div>
        ))}
      {outcome === 'CONFLICT' && <div>{t('formFiles.conflict')}</div>}
      <Choosing row={row} outcome={outcome} verdict={verdict} onChoose={onChoose} />
    </div>
  );
}

/** The ways out where a person has to decide. */
function Choosing({
  row,
  outcome,
  verdict,
  onChoose,
}: Omit<VerdictProps, 'applied'> & { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  const say = useContentWords();
  if (outcome !== 'CONFLICT' && outcome !== 'contradiction') return null;
  const files =
    outcome === 'contradiction'
      ? row.parts.map((part) => ({
          label: `${part.file}: ${say(part, t('formFiles.emptied'))}`,
          choice: { file: part.file },
        }))
      : [{ label: t('formFiles.takeFile'), choice: { seen: verdict?.recorded?.version ?? 0 } }];
  return (
    <div className={styles.choices}>
      {[...files, { label: t('formFiles.keepRecorded'), choice: { keeps: true } }].map(
        ({ label, choice }) => (
          <Button
            key={label}
            size="small"
            aria-label={t('formFiles.ofCell', { name: row.name, choice: label })}
            onClick={() => onChoose(choice)}
          >
            {label}
          </Button>
        ),
      )}
    </div>
  );
}
