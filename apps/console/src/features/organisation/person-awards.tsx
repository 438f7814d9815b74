import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import { personAwardsQuery } from './people.graphql';

interface Props {
  readonly records: readonly { readonly id: string }[];
}

/** The awards of a person, by whichever of their records they were named. */
export function PersonAwards({ records }: Props) {
  const { t } = useTranslation();
  const { name } = useFormat();
  const here = useHere();
  const title = t('organisation.awards');
  const { data, previousData, ...result } = useQuery(personAwardsQuery, {
    variables: { people: records.map(({ id }) => id) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section title={title}>
      <QueryView
        result={{ ...result, data: data ?? previousData }}
        what={title}
        pick={({ awards }) => awards?.nodes}
      >
        {(awards) =>
          awards.length === 0 ? (
            <EmptyNote>{t('organisation.noAwards')}</EmptyNote>
          ) : (
            <ul>
              {awards.map(({ id, lot, goldenBookNumber, revokedOn }) => (
                <li key={id}>
                  <Link to={here(paths.awardLots.one(lot.id))}>{name(lot.awardType)}</Link>{' '}
                  {goldenBookNumber && <span className="quiet">{goldenBookNumber}</span>}{' '}
                  {revokedOn && <Mark tone="warning">{t('organisation.revoked')}</Mark>}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
