import { fieldLabel } from '../../lib/fields/field-label';
import { inBoth } from '../../lib/i18n/in-both';
import { paths } from '../../lib/paths';
import { itemsOf, reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { UnitSections } from './unit-sections';
import { UnitState } from './unit-state';
import { unitHistoryQuery, unitListQuery, unitPageQuery } from './units.graphql';

/** Units, which are kept by headquarters; list and page show them on the day of the map. */
export const pages = recordPages(
  recordKind({
    facts: 'Unit',
    paths: paths.units,
    // In the list each unit has the name, the province and the superiors of the day.
    also: [
      ...itemsOf('Unit', 'names').filter(({ name }) => name === 'name'),
      reckoned('provinceId', 'reference', { label: fieldLabel('province'), refersTo: 'Province' }),
      reckoned('superiorId', 'reference', {
        label: inBoth(({ organisation }) => organisation.superior.PROFESSIONAL),
        refersTo: 'Unit',
      }),
      reckoned('organicId', 'reference', {
        label: inBoth(({ organisation }) => organisation.superior.ORGANIC),
        refersTo: 'Unit',
      }),
    ],
    list: {
      document: unitListQuery,
      pick: ({ units }) => units,
      columns: ['name', 'kind', 'provinceId', 'superiorId'],
      moreColumns: ['organicId', 'validFrom', 'validTo', 'source'],
      filters: ['kind', 'provinceId'],
      related: ['Unit', 'Person', 'Reorganisation'],
    },
    page: {
      document: unitPageQuery,
      pick: ({ unit }) => unit,
      history: { document: unitHistoryQuery, pick: ({ unit }) => unit?.history },
      State: UnitState,
      Sections: UnitSections,
    },
  }),
);
