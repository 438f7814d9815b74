import type { PersonPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list';
import { UnitLink } from '../../components/organisation-links';
import { Page } from '../../components/page';
import { formatDate } from '../../lib/format-date';
import { shownFactsOf } from '../../lib/registers/shown-facts';
import { useFormat } from '../../lib/use-format';
import { RecordHistory } from '../../records/page/record-history';
import { historyOf } from '../../records/record-kind';
import { DatedSection } from './dated-section';
import { Kicker } from './kicker';
import { personHistoryQuery } from './people.graphql';

type Person = NonNullable<PersonPageQuery['person']>;

const kind = {
  facts: shownFactsOf('Person'),
  page: { history: historyOf({ document: personHistoryQuery, pick: ({ person }) => person?.history }) },
};

/** Who somebody is on a day, and every rank and post that is recorded. */
export function PersonReport({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { name } = useFormat();
  const { rank, post, postEn, unit } = person;
  const none = <span className="quiet">{t('words.notRecorded')}</span>;
  return (
    <Page
      title={person.fullName}
      kicker={<Kicker of="Person" />}
      intro={t('province.onMap', { date: formatDate(person.on) })}
    >
      <FactList
        facts={[
          { label: t('fields.common.rank'), value: rank ? name(rank) : none },
          { label: t('fields.common.post'), value: post ? name({ name: post, nameEn: postEn }) : none },
          { label: t('fields.common.unit'), value: unit ? <UnitLink unit={unit} /> : none },
        ]}
      />
      <Posts posts={person.appointments} />
      <Ranks ranks={person.ranks} />
      <RecordHistory kind={kind} id={person.id} />
    </Page>
  );
}

function Posts({ posts }: { readonly posts: Person['appointments'] }) {
  const { t } = useTranslation();
  const { name } = useFormat();
  return (
    <DatedSection
      title={t('organisation.posts')}
      empty={t('organisation.noPosts')}
      head={[t('fields.common.post'), t('fields.common.unit')]}
      entries={posts.map(({ id, post, postEn, unit, ...held }) => ({
        ...held,
        key: id,
        cells: [name({ name: post, nameEn: postEn }), <UnitLink key="unit" unit={unit} />],
      }))}
    />
  );
}

function Ranks({ ranks }: { readonly ranks: Person['ranks'] }) {
  const { t } = useTranslation();
  const { name } = useFormat();
  return (
    <DatedSection
      title={t('organisation.ranks')}
      empty={t('organisation.noRanks')}
      head={[t('fields.common.rank')]}
      entries={ranks.map(({ rank, ...held }) => ({
        ...held,
        key: `${rank.code}${held.validFrom ?? ''}`,
        cells: [name(rank)],
      }))}
    />
  );
}
