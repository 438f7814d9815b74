import { useTranslation } from 'react-i18next';
import { Mark } from './mark';

interface Props {
  readonly source: string | null;
  readonly verified: boolean;
}

/** Where something is taken from, and whether that was verified. */
export function SourceNote({ source, verified }: Props) {
  const { t } = useTranslation();
  if (source === null) return <Mark tone="warning">{t('words.noSource')}</Mark>;
  return (
    <span>
      {!verified && (
        <>
          <Mark tone="warning">{t('words.unverified')}</Mark>{' '}
        </>
      )}
      {source}
    </span>
  );
}
