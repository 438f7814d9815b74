import type { PersonPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list';
import { NotRecorded } from '../../components/not-recorded';
import { PersonLink, UnitLink } from '../../components/organisation-links';
import { usePersonWording } from './use-person-wording';

/** What rank and which post a person has on the day. */
export function PersonState({ record }: { readonly record: NonNullable<PersonPageQuery['person']> }) {
  const { t } = useTranslation();
  const { rank, post } = usePersonWording().fields;
  const none = <NotRecorded />;
  const merged = record.records.filter(({ id }) => id !== record.id);
  return (
    <FactList
      facts={[
        { label: t('fields.common.rank'), value: rank(record) ?? none },
        { label: t('fields.common.post'), value: post(record) ?? none },
        { label: t('fields.common.unit'), value: record.unit ? <UnitLink unit={record.unit} /> : none },
        ...(record.mergedInto
          ? [{ label: t('organisation.mergedInto'), value: <PersonLink person={record.mergedInto} /> }]
          : []),
        ...(merged.length > 0
          ? [
              {
                label: t('organisation.mergedHere'),
                value: merged.map((one) => <PersonLink key={one.id} person={one} />),
              },
            ]
          : []),
      ]}
    />
  );
}
