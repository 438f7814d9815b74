import type { UnitHoldersFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { NotRecorded } from '../../components/not-recorded';
import { PersonLink } from '../../components/organisation-links';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { useMaySee } from '../../lib/session/use-may-see';
import { useWho } from '../../lib/session/use-who';
import { useFormat } from '../../lib/use-format';

type Held = NonNullable<UnitHoldersFragment['appointments']>;

/** Who holds posts in a unit on the day of the map, for who may see that. */
export function Holders({ unit: { appointments } }: { readonly unit: UnitHoldersFragment }) {
  const { t } = useTranslation();
  const maySee = useMaySee('people');
  const who = useWho();
  return (
    <Section title={t('organisation.holders')}>
      {!maySee && <p className="quiet">{t('organisation.holdersHidden', who)}</p>}
      {maySee && appointments && <Posts {...appointments} />}
    </Section>
  );
}

function Posts({ nodes, totalCount }: Held) {
  const { t } = useTranslation();
  const { name, number } = useFormat();
  if (nodes.length === 0) return <EmptyNote>{t('organisation.noHolders')}</EmptyNote>;
  const missing = totalCount - nodes.length;
  return (
    <>
      <DataTable
        label={t('organisation.tableOf', { title: t('organisation.holders') })}
        head={[
          t('fields.common.fullName'),
          t('fields.common.rank'),
          t('fields.common.post'),
          t('province.validFrom'),
        ]}
        rows={nodes.map(({ id, person, post, postEn, validFrom }) => ({
          key: id,
          cells: [
            <PersonLink key="person" person={person} />,
            person.rank ? name(person.rank) : <NotRecorded />,
            name({ name: post, nameEn: postEn }),
            validFrom ? formatDate(validFrom) : <NotRecorded />,
          ],
        }))}
      />
      {missing > 0 && <p className="quiet">{t('organisation.moreHolders', { number: number(missing) })}</p>}
    </>
  );
}
