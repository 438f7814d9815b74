import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useKnownSubjects } from '../../lib/identity-api/use-known-subjects';
import { searchByLabel } from '../../lib/search-choices';
import { TextFilter } from './text-filter';
import styles from './audit.module.css';

interface Props {
  readonly who: string | undefined;
  readonly onChange: (who: string | null) => void;
}

/** Filters by actor: by name for users who may read accounts, else by id. */
export function WhoFilter({ who = '', onChange }: Props) {
  const { t } = useTranslation();
  const { may, subjects } = useKnownSubjects();
  if (!may) return <TextFilter label={t('audit.whoId')} value={who} onChange={onChange} />;
  const isListed = subjects.some(({ id }) => id === who);
  const nameOf = ({ name, isPartner }: (typeof subjects)[number]) =>
    isPartner ? t('audit.partner', { name }) : name;
  return (
    <Select
      className={styles.text}
      value={who}
      onChange={onChange}
      aria-label={t('audit.who')}
      popupMatchSelectWidth={false}
      showSearch={searchByLabel}
      options={[
        { value: '', label: t('audit.anybody') },
        ...(who && !isListed ? [{ value: who, label: who }] : []),
        ...subjects.map((subject) => ({ value: subject.id, label: nameOf(subject) })),
      ]}
    />
  );
}
