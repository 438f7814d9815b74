import { DownloadOutlined } from '@ant-design/icons';
import { foldText } from '@bien-cuong/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import { DOCX, saveFile } from '../../lib/export/save-file';
import { useExportRecording } from '../../lib/export/use-export-recording';
import { mayExport } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useTask } from '../../lib/use-task';
import type { ReportData } from './load-report';
import type { Paper } from './paper';

interface Props {
  readonly data: ReportData;
  readonly paper: Paper;
}

/** Saves the paper as a file, after the services whose data are in it have recorded that. */
export function DownloadButton({ data, paper }: Props) {
  const { t } = useTranslation();
  const { waiting, failure, run } = useTask();
  const record = useExportRecording();
  const say = useRefusalWording();
  if (!mayExport(useSession())) return null;
  const download = async () => {
    await record('summary-report', {
      movements: data.sums.length + data.targets.length + (data.province.reviews?.length ?? 0),
      awards: data.lots.length,
      provinces: 1,
    });
    const { docxOf } = await import('./write-paper');
    saveFile(fileNameOf(data), await docxOf(paper), DOCX);
  };
  return (
    <>
      <Button
        type="primary"
        icon={<DownloadOutlined aria-hidden />}
        disabled={waiting}
        onClick={() => void run(download)}
      >
        {t('summaryReport.download')}
      </Button>
      {failure !== undefined && (
        <p role="alert" className="quiet">
          {t('exports.failed', { reason: say.what(failure) })}
        </p>
      )}
    </>
  );
}

/** Such as `so-ket-tinh-cao-bang-2009-2019.docx`. */
function fileNameOf({ province, asked }: ReportData): string {
  const name = foldText(`so ket ${province.officialName} ${asked.period}`);
  return `${name.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.docx`;
}
