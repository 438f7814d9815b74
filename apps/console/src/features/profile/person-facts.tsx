import type { Profile } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list';
import { useFieldWords } from '../../lib/fields/use-field-words';
import type { Person } from '../../lib/session/session';
import { useFormat } from '../../lib/use-format';
import { useProvinceNames } from '../../lib/use-province-names';
import styles from './profile.module.css';

interface Props {
  readonly person: Pick<Person, 'name' | 'email' | 'roles' | 'provinces'>;
  /** What only the platform's own provider knows. */
  readonly account?: Pick<Profile, 'lastSignInAt' | 'passwordChangedAt'>;
}

export function PersonFacts({ person, account }: Props) {
  const { t } = useTranslation();
  const word = useFieldWords('Account');
  const format = useFormat();
  const { nameOf } = useProvinceNames();
  const never = t('accounts.never');
  const provinces = person.provinces.map((id) => nameOf(id) ?? t('accounts.unknownProvince')).join(', ');
  const moments = account && [
    { label: word('lastSignInAt'), value: format.momentOr(never, account.lastSignInAt) },
    { label: word('passwordChangedAt'), value: format.momentOr(never, account.passwordChangedAt) },
  ];
  return (
    <FactList
      facts={[
        { label: word('name'), value: person.name },
        { label: word('email'), value: person.email },
        { label: word('roles'), value: <Roles roles={person.roles} /> },
        { label: word('provinces'), value: provinces || t('profile.noProvinces') },
        ...(moments ?? []),
      ]}
    />
  );
}

function Roles({ roles }: Pick<Person, 'roles'>) {
  const { t } = useTranslation();
  if (roles.length === 0) return t('administration.noRole');
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <li key={role}>
          {t(`roles.${role}`)}
          <div className="quiet">{t(`roleNotes.${role}`)}</div>
        </li>
      ))}
    </ul>
  );
}
