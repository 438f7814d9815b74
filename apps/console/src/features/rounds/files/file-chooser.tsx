import { FileExcelOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/data-table';
import { SheetRefused } from '../../../lib/sheets/sheet-refused';
import type { RoundForm } from '../round-form';
import { alikeAmong, type ChosenFile, type NotTaken, readChosen } from './read-chosen';
import { FormFileRefused } from './read-form';
import styles from './form-files.module.css';
import { everyQualifier } from './every-qualifier';

interface Props {
  readonly form: RoundForm;
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
}

/** Where files are chosen or dropped, and which ones were; why a file is not taken stands below it. */
export function FileChooser({ form, files, onChange }: Props) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<readonly NotTaken[]>([]);
  const [reading, setReading] = useState(false);
  const say = useWhyNotTaken();
  const own = { form: form.id, round: form.round.id, province: form.province?.id ?? '' };
  const read = async (chosen: readonly File[]) => {
    setReading(true);
    const found = await readChosen(chosen, files, { own, qualifiers: everyQualifier() });
    setReading(false);
    setLeft(found.left);
    if (found.taken.length > files.length) onChange(found.taken);
  };
  return (
    <>
      <Upload.Dragger
        accept=".xlsx"
        multiple
        showUploadList={false}
        disabled={reading}
        beforeUpload={(file, all) => {
          // It is called for each of them.
          if (file === all.at(-1)) void read(all);
          return false;
        }}
      >
        <p className={styles.picture}>
          <FileExcelOutlined aria-hidden />
        </p>
        <p>{t('formFiles.choose')}</p>
        <p className="quiet">{reading ? t('formFiles.reading') : t('formFiles.limits')}</p>
      </Upload.Dragger>
      {left.map((one, index) => (
        <Alert
          key={`${one.name} ${index}`}
          className={styles.note}
          type={one.why === 'twice' ? 'info' : 'error'}
          role="alert"
          title={say(one)}
        />
      ))}
      {alikeAmong(files).map(({ name, other }) => (
        <Alert
          key={name}
          className={styles.note}
          type="warning"
          role="alert"
          title={t('formFiles.alike', { name, other })}
        />
      ))}
      {files.length > 0 && <FileList files={files} onChange={onChange} />}
    </>
  );
}

function FileList({ files, onChange }: Omit<Props, 'form'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.files}>
      <DataTable
        label={t('formFiles.files')}
        head={[t('formFiles.file'), t('formFiles.inFile'), '']}
        rows={files.map((one) => ({
          key: one.name,
          cells: [
            one.name,
            one.file.cells.length === 0
              ? t('formFiles.nothingFilled')
              : t('formFiles.filled', { count: one.file.cells.length }),
            <Button
              key="remove"
              size="small"
              aria-label={t('formFiles.removeOne', { name: one.name })}
              onClick={() => onChange(files.filter((other) => other !== one))}
            >
              {t('formFiles.remove')}
            </Button>,
          ],
        }))}
      />
    </div>
  );
}

function useWhyNotTaken() {
  const { t } = useTranslation();
  return ({ name, why }: NotTaken): string => {
    if (why === 'twice') return t('formFiles.twice', { name });
    if (why.error instanceof FormFileRefused)
      return `${name}: ${t(`formFiles.wrong.${why.error.wrong}`, { title: why.error.title })}`;
    const { fault, place } = why.error instanceof SheetRefused ? why.error : new SheetRefused('damaged');
    const isNoBook = fault === 'neitherKind';
    return `${name}: ${isNoBook ? t('formFiles.wrong.notOurs') : t(`imports.refused.${fault}`, { place })}`;
  };
}
