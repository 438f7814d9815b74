import type { FieldFacts } from '@bien-cuong/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { FactList } from '../../components/fact-list';
import { NotRecorded } from '../../components/not-recorded';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { useFactWording } from '../use-fact-wording';
import { useHoldsOn } from '../use-may-keep';
import { useReferencePath } from '../use-reference-path';
import type { Values } from '../values';
import { CorrectDialog, type DatedPartOf, EndDialog, fieldOf, RecordDialog } from './dated-dialogs';
import styles from './page.module.css';

/** The history of a part, newest first; who keeps it records a change from a day, or corrects a wrong entry. */
export function DatedPart(part: DatedPartOf) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { kind, dated, record } = part;
  const holdsOn = useHoldsOn(kind, record);
  const isOpen = holdsOn(kind.facts.keptBy) && record.retiredOn === null;
  const recording = useDialog<Values>();
  const correcting = useDialog<Values>();
  const ending = useDialog<Values>();
  const fact = fieldOf(part);
  const entries = newestFirst((record as unknown as Values)[dated.part] as readonly Values[]);
  if (!fact) return null;
  return (
    <Section
      title={fact.label[language]}
      actions={
        isOpen && <Button onClick={() => recording.show(entries[0] ?? {})}>{t('records.fromDay')}</Button>
      }
    >
      {entries.length === 0 && <EmptyNote>{t('words.notRecorded')}</EmptyNote>}
      <ol className={styles.dated}>
        {entries.map((entry) => {
          const elsewhere = kind.elsewhere?.(entry, record);
          return (
            <li key={String(entry['id'])}>
              <Entry fields={fact.items ?? []} entry={entry} />
              {elsewhere && <p className="quiet">{elsewhere}</p>}
              {isOpen && !elsewhere && (
                <p className={`${styles.entryActions} screen-only`}>
                  {dated.end !== undefined && entry['validTo'] == null && (
                    <Button size="small" onClick={() => ending.show(entry)}>
                      {t('records.end')}
                    </Button>
                  )}
                  <Button size="small" onClick={() => correcting.show(entry)}>
                    {t('records.correct')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {recording.subject && (
        <RecordDialog key={`record ${recording.times}`} {...part} {...recording} entry={recording.subject} />
      )}
      {correcting.subject && (
        <CorrectDialog
          key={`correct ${correcting.times}`}
          {...part}
          {...correcting}
          entry={correcting.subject}
        />
      )}
      {dated.end !== undefined && ending.subject && (
        <EndDialog
          key={`end ${ending.times}`}
          {...part}
          {...ending}
          entry={ending.subject}
          operation={dated.end}
        />
      )}
    </Section>
  );
}

const newestFirst = (entries: readonly Values[]): readonly Values[] =>
  entries.toSorted((a, b) => String(b['validFrom'] ?? '').localeCompare(String(a['validFrom'] ?? '')));

interface EntryProps {
  readonly fields: readonly FieldFacts[];
  readonly entry: Values;
}

function Entry({ fields, entry }: EntryProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { text } = useFactWording();
  const pathOf = useReferencePath();
  const day = (name: string) =>
    entry[name] == null ? t('records.dayUnknown') : formatDate(String(entry[name]));
  const contents = fields.filter(({ name }) => !/^valid(From|To)$/.test(name));
  const reason = entry['correctionReason'];
  return (
    <>
      <h3 className={styles.interval}>
        {entry['validTo'] == null
          ? t('records.since', { from: day('validFrom') })
          : t('records.between', { from: day('validFrom'), to: day('validTo') })}
      </h3>
      <FactList
        facts={contents.map((fact) => {
          const said = text(fact, entry);
          const to = pathOf(fact, entry);
          if (said === '')
            return {
              label: fact.label[language],
              value: <NotRecorded />,
            };
          return { label: fact.label[language], value: to ? <Link to={to}>{said}</Link> : said };
        })}
      />
      {typeof reason === 'string' && <p className="quiet">{t('records.corrected', { reason })}</p>}
    </>
  );
}
