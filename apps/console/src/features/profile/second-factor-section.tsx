import type { Profile } from '@bien-cuong/identity-api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { Section } from '../../components/section';
import { useDialog } from '../../lib/use-dialog';
import styles from './profile.module.css';
import { RemoveSecondFactor } from './remove-second-factor';
import { SetUpSecondFactor } from './set-up-second-factor';

interface Props {
  readonly profile: Profile;
  readonly onChanged: () => Promise<unknown>;
}

export function SecondFactorSection({ profile, onChanged }: Props) {
  const { t } = useTranslation();
  const dialog = useDialog<'setUp' | 'remove'>();
  const { hasSecondFactor: on, needsSecondFactor: needed } = profile;
  const act = on ? 'remove' : 'setUp';
  const parts = { open: dialog.open, onClose: dialog.close, onChanged };
  return (
    <Section title={t('profile.secondFactor')} note={t('profile.secondFactorNote')}>
      <p className={styles.state}>
        <Mark tone={on ? 'soft' : 'plain'}>
          {t(on ? 'profile.secondFactorOn' : 'profile.secondFactorOff')}
        </Mark>
        {needed && <Mark tone={on ? 'plain' : 'warning'}>{t('profile.secondFactorNeeded')}</Mark>}
      </p>
      {!(on && needed) && <Button onClick={() => dialog.show(act)}>{t(`profile.${act}`)}</Button>}
      {dialog.subject === 'setUp' && <SetUpSecondFactor key={dialog.times} {...parts} />}
      {dialog.subject === 'remove' && <RemoveSecondFactor key={dialog.times} {...parts} />}
    </Section>
  );
}
