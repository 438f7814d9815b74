import type { CommuneRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useRecordedWording } from '../../lib/use-recorded-wording';

const title = ({ officialName }: CommuneRecordFragment): string => officialName;

/** Words a commune by its name with its kind. */
export function useCommuneWording() {
  const { t } = useTranslation();
  // Often it is not known, which is another thing than a no; and among other words neither would say of what it speaks.
  const border = ({ border: recorded }: CommuneRecordFragment): string =>
    t(`communes.border.${recorded === null ? 'unknown' : recorded ? 'yes' : 'no'}`);
  return { title, fields: { ...useRecordedWording(), border } };
}
