import { useQuery } from '@apollo/client/react';
import type { PersonHeadFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isUuid } from '../../lib/is-uuid';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import { ListPage } from '../../records/list/list-page';
import { AtAddress } from '../../records/page/at-address';
import { listedKind } from '../../records/record-kind';
import { NoSuchPage } from './no-such-page';
import { personListQuery, personPageQuery } from './people.graphql';
import { PersonReport } from './person-report';

/** Says rank and post of a person in the reader's language. */
function usePersonWording() {
  const { name } = useFormat();
  return {
    fields: {
      rank: ({ rank }: PersonHeadFragment) => (rank ? name(rank) : undefined),
      post: ({ post, postEn }: PersonHeadFragment) =>
        post ? name({ name: post, nameEn: postEn }) : undefined,
    },
  };
}

const people = listedKind({
  facts: 'Person',
  paths: paths.people,
  useWording: usePersonWording,
  list: {
    document: personListQuery,
    pick: ({ people: found }) => found,
    columns: ['fullName', 'rank', 'post', 'unitId'],
    related: ['Unit', 'Person'],
  },
});

/** People, with rank and post of the day of the map. */
export function PersonListPage() {
  return <ListPage kind={people} />;
}

/** A person on the day of the map. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { on } = useMapDate();
  const result = useQuery(personPageQuery, {
    variables: { id, on },
    skip: !isUuid(id),
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AtAddress
      id={id}
      result={result}
      what={t('organisation.personWhat')}
      pick={({ person }) => person}
      missing={<NoSuchPage of="Person" title={t('organisation.noPerson')} />}
    >
      {(person) => <PersonReport person={person} />}
    </AtAddress>
  );
}
