import { DownloadOutlined, FileExcelOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile, XLSX } from '../../lib/export/save-file';
import { readSheet } from '../../lib/sheets/read-sheet';
import { SheetRefused } from '../../lib/sheets/sheet-refused';
import { xlsxOf } from '../../lib/sheets/write-xlsx';
import { useLanguage } from '../../lib/use-language';
import type { RecordKind } from '../record-kind';
import { useKindWords } from '../use-kind-words';
import { importColumnsOf, type ImportColumn, readHeadings } from './import-columns';
import styles from './import.module.css';
import type { ReadFile } from './use-import';

interface Props {
  readonly kind: RecordKind;
  readonly onRead: (file: ReadFile) => void;
}

/** Where a file is chosen or dropped, and where the template with the right headings is. */
export function ImportFile({ kind, onRead }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useKindWords(kind);
  const columns = importColumnsOf(kind.facts);
  const [refused, setRefused] = useState<string>();
  const say = useHeadingFaults();
  const read = async (file: File) => {
    setRefused(undefined);
    try {
      const [head = [], ...rows] = await readSheet(file);
      const headings = readHeadings(head, columns);
      const fault = say(headings);
      if (fault) return setRefused(fault);
      onRead(taken(file.name, headings.columns, rows));
    } catch (error) {
      const { fault, place } = error instanceof SheetRefused ? error : new SheetRefused('damaged');
      setRefused(t(`imports.refused.${fault}`, { place }));
    }
  };
  const template = async () => {
    const heads = columns.map((column) => headOf(column, language));
    saveFile(`bien-cuong-${kind.facts.type}.xlsx`, await xlsxOf(words.many, heads, []), XLSX);
  };
  return (
    <>
      <p>{t('imports.how', words)}</p>
      {kind.facts.dated.length > 0 && <p>{t('imports.dated')}</p>}
      <div className={styles.actions}>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void template()}>
          {t('imports.template')}
        </Button>
      </div>
      <Upload.Dragger
        accept=".xlsx,.csv"
        multiple={false}
        showUploadList={false}
        beforeUpload={(file) => {
          void read(file);
          return false;
        }}
      >
        <p className={styles.picture}>
          <FileExcelOutlined aria-hidden />
        </p>
        <p>{t('imports.choose')}</p>
        <p className="quiet">{t('imports.limits')}</p>
      </Upload.Dragger>
      {refused && <Alert className={styles.note} type="error" role="alert" title={refused} />}
    </>
  );
}

const headOf = ({ label, required, fact }: ImportColumn, language: 'vi' | 'en') => ({
  head: `${label[language]}${required ? ' *' : ''}`,
  isText: fact.kind !== 'number',
  ...(fact.choices && { choices: fact.choices.map((choice) => choice.label[language]) }),
});

/** The columns of a file that are ours, with their cells. */
function taken(
  name: string,
  columns: readonly (ImportColumn | undefined)[],
  rows: readonly (readonly string[])[],
): ReadFile {
  const own = columns.flatMap((column, index) => (column ? [{ column, index }] : []));
  return {
    name,
    columns: own.map(({ column }) => column),
    rows: rows.map((row) => own.map(({ index }) => row[index] ?? '')),
  };
}

function useHeadingFaults() {
  const { t } = useTranslation();
  const language = useLanguage();
  const listed = (columns: readonly ImportColumn[]) => columns.map(({ label }) => label[language]).join('; ');
  return ({ unknown, missing, twice }: ReturnType<typeof readHeadings>): string | undefined => {
    const faults = [
      unknown.length > 0 && t('imports.unknownHeadings', { headings: unknown.join('; ') }),
      missing.length > 0 && t('imports.missingHeadings', { headings: listed(missing) }),
      twice.length > 0 && t('imports.headingsTwice', { headings: listed(twice) }),
    ].filter(Boolean);
    return faults.length > 0 ? faults.join(' ') : undefined;
  };
}
