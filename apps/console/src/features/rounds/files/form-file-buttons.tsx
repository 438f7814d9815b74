import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRefusalWording } from '../../../lib/changes/use-refusal-wording';
import { paths } from '../../../lib/paths';
import { mayExport } from '../../../lib/session/rights';
import { useSession } from '../../../lib/session/use-session';
import { useTask } from '../../../lib/use-task';
import { useHere } from '../../../records/use-here';
import type { RoundForm } from '../round-form';
import { useFormDownload } from './use-form-download';

interface Props {
  readonly form: RoundForm;
  /** Why not yet: a file would not have what is not saved. */
  readonly notYet?: string;
}

/** A form as an Excel file, and back. */
export function FormFileButtons({ form, notYet }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = useHere();
  const download = useFormDownload(form);
  const { waiting, failure, run } = useTask();
  const say = useRefusalWording();
  const may = mayExport(useSession());
  return (
    <>
      {may && (
        <Button
          icon={<DownloadOutlined aria-hidden />}
          disabled={waiting || notYet !== undefined}
          title={notYet}
          onClick={() => void run(download)}
        >
          {t('formFiles.download')}
        </Button>
      )}
      <Button
        icon={<UploadOutlined aria-hidden />}
        disabled={notYet !== undefined}
        title={notYet}
        onClick={() => void navigate(here(paths.formFiles(form.id)))}
      >
        {t('formFiles.open')}
      </Button>
      {failure !== undefined && (
        <span role="alert" className="quiet">
          {t('formFiles.failed', { reason: say.what(failure) })}
        </span>
      )}
    </>
  );
}
