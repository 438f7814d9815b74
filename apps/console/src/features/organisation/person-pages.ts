import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { MergeComparison } from './merge-comparison';
import { inMergedRecord } from './merged-record';
import { PersonSections } from './person-sections';
import { PersonState } from './person-state';
import { personHistoryQuery, personListQuery, personLooksQuery, personPageQuery } from './people.graphql';
import { usePersonWording } from './use-person-wording';

/** People, whom provinces keep who serve with them; list and page show rank and post of the day of the map. */
export const pages = recordPages(
  recordKind({
    facts: 'Person',
    paths: paths.people,
    also: [
      reckoned('rank', 'line', { label: fieldLabel('rank') }),
      reckoned('post', 'line', { label: fieldLabel('post') }),
      reckoned('unitId', 'reference', { label: fieldLabel('unit'), refersTo: 'Unit' }),
    ],
    useWording: usePersonWording,
    list: {
      document: personListQuery,
      pick: ({ people }) => people,
      columns: ['fullName', 'rank', 'post', 'unitId'],
      related: ['Unit', 'Person', 'Reorganisation'],
    },
    page: {
      document: personPageQuery,
      pick: ({ person }) => person,
      history: { document: personHistoryQuery, pick: ({ person }) => person?.history },
      looks: { document: personLooksQuery, pick: ({ person }) => person?.looks },
      State: PersonState,
      Sections: PersonSections,
    },
    offers: (command, { mergedOn }) => command !== 'separatePerson' || mergedOn !== null,
    elsewhere: inMergedRecord,
    Beside: MergeComparison,
  }),
);
