import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { paths } from '../../lib/paths';
import { factOf } from '../../lib/registers/register-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useFactWording } from '../../records/use-fact-wording';
import { useHere } from '../../records/use-here';
import { unitTwinningsQuery } from './unit-surroundings.graphql';

interface Props {
  readonly id: string;
  readonly on: string;
}

/** The twinnings and sponsorships that a unit takes part in; another service has them. */
export function UnitTwinnings({ id, on }: Props) {
  const { t } = useTranslation();
  const title = useListTitle()('Twinning');
  const { text } = useFactWording();
  const here = useHere();
  const kind = factOf('Twinning', 'kind');
  const { data, previousData, ...result } = useQuery(unitTwinningsQuery, {
    variables: { id, on },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section title={title}>
      <QueryView
        result={{ ...result, data: data ?? previousData }}
        what={title}
        pick={({ unit }) => (unit?.id === id ? unit.twinnings?.nodes : undefined)}
      >
        {(twinnings) =>
          twinnings.length === 0 ? (
            <EmptyNote>{t('organisation.noTwinnings')}</EmptyNote>
          ) : (
            <ul>
              {twinnings.map((twinning) => (
                <li key={twinning.id}>
                  <Link to={here(paths.twinnings.one(twinning.id))}>{twinning.title}</Link>{' '}
                  {kind && <Mark>{text(kind, twinning)}</Mark>}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
