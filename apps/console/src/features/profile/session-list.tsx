import type { SessionView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { Mark } from '../../components/mark';
import { RowActions } from '../../components/row-actions';
import { useFieldWords } from '../../lib/fields/use-field-words';
import { useFormat } from '../../lib/use-format';

interface Props {
  readonly sessions: readonly SessionView[];
  readonly onEnd: (session: SessionView) => void;
}

export function SessionList({ sessions, onEnd }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const word = useFieldWords('Session');
  const rows = sessions.map((session) => ({
    key: session.id,
    cells: [
      moment(session.signedInAt),
      session.browser || session.system
        ? t('profile.browserOn', {
            browser: session.browser ?? t('profile.unknown'),
            system: session.system ?? t('profile.unknown'),
          })
        : t('profile.unknown'),
      session.address ?? t('profile.unknown'),
      moment(session.expiresAt),
      session.current ? <Mark tone="soft">{t('profile.here')}</Mark> : t('profile.elsewhere'),
      // The current session is ended by signing out.
      session.current ? null : (
        <RowActions
          actions={[
            {
              label: t('profile.end'),
              name: t('profile.endOne', { moment: moment(session.signedInAt) }),
              onClick: () => onEnd(session),
            },
          ]}
        />
      ),
    ],
  }));
  const columns = ['signedInAt', 'browser', 'address', 'expiresAt', 'current'] as const;
  const head = [...columns.map(word), t('accounts.actions')];
  return <DataTable label={t('profile.sessionsWhat')} head={head} rows={rows} />;
}
