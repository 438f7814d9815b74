import type { PersonPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../components/organisation-links';
import type { Values } from '../../records/values';

type Person = NonNullable<PersonPageQuery['person']>;

/** Says of what is shown with a person that it stands in a record that was merged into this one; null when it does not. */
export function inMergedRecord({ recordId }: Values, { id, records }: Person) {
  const other = recordId === id ? undefined : records.find((record) => record.id === recordId);
  return other ? <MergedRecord person={other} /> : null;
}

function MergedRecord({ person }: { readonly person: Person['records'][number] }) {
  const { t } = useTranslation();
  return (
    <>
      {t('organisation.inMerged')}: <PersonLink person={person} />
    </>
  );
}
