import { useQuery } from '@apollo/client/react';
import type { PersonPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { QueryView } from '../../components/query-view';
import { formatDate } from '../../lib/format-date';
import { mayKeep } from '../../lib/session/rights';
import { useSession } from '../../lib/session/use-session';
import { useFormat } from '../../lib/use-format';
import type { BesideProps } from '../../records/record-kind';
import { personPageQuery } from './people.graphql';

type Person = NonNullable<PersonPageQuery['person']>;

/** Two records side by side, before the one is merged into the other. */
export function MergeComparison({ command, record, values }: BesideProps<Person>) {
  const { t } = useTranslation();
  const intoId = values['intoId'];
  const title = t('organisation.comparison');
  const skip = command !== 'mergePerson' || typeof intoId !== 'string';
  const births = mayKeep(useSession(), 'birth-dates');
  const { data, ...result } = useQuery(personPageQuery, {
    variables: { id: String(intoId), on: record.on, births },
    skip,
  });
  if (skip) return null;
  return (
    <QueryView
      result={{ ...result, ...(data && { data }) }}
      what={title}
      pick={({ person }) => (person?.id === intoId ? person : undefined)}
    >
      {(other) => <Compared title={title} record={record} other={other} />}
    </QueryView>
  );
}

interface Props {
  readonly title: string;
  readonly record: Person;
  readonly other: Person;
}

function Compared({ title, record, other }: Props) {
  const { t } = useTranslation();
  const { name } = useFormat();
  const none = t('words.notRecorded');
  const rows: readonly (readonly [string, (person: Person) => string])[] = [
    [t('fields.common.fullName'), ({ fullName }) => fullName],
    [t('organisation.born'), ({ birthDate }) => (birthDate ? formatDate(birthDate) : none)],
    [t('fields.common.rank'), ({ rank }) => (rank ? name(rank) : none)],
    [
      t('fields.common.post'),
      ({ appointments }) =>
        appointments
          .map(
            ({ post, postEn, unit }) =>
              `${name({ name: post, nameEn: postEn })}, ${unit ? name(unit) : none}`,
          )
          .join('; ') || none,
    ],
  ];
  return (
    <DataTable
      label={title}
      head={[title, t('organisation.merged'), t('organisation.kept')]}
      rows={rows.map(([label, say]) => ({ key: label, cells: [label, say(record), say(other)] }))}
    />
  );
}
