import { latest, sortedBy, sql } from '@bien-cuong/database';
import { filter, keptFilter, many, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { LineageEvent } from '../lineage/lineage-event.entity';
import { BY_NAME } from '../province/province-order';
import { Province } from '../province/province.entity';
import { AdministrativeChange, AdministrativeChangeLine } from './administrative-change.entity';
import { ChangeStatus } from './change-status';

/** The day on which the act of a line takes effect. */
const ITS_DAY = '(SELECT a.effective_on FROM administrative_change a WHERE a.id = x.change_id)';

export const administrativeChangeReads = [
  readsOf(AdministrativeChangeLine, {
    as: 'x',
    parent: { day: ITS_DAY },
    fields: {
      predecessors: many(Province, 'The provinces that go into it, as they are on the day before.', {
        rows: () => ({
          from: sql`(SELECT unnest(parent."predecessorIds") AS id, parent."day" - 1 AS "on") k JOIN province p ON p.id = k.id`,
          orderBy: BY_NAME,
        }),
      }),
      province: one(
        Province,
        'The province that came of it, on the first day; null before it was first put into force, and of what is abolished.',
        { nullable: true, by: 'provinceId', on: 'parent."day"' },
      ),
    },
  }),
  readsOf(AdministrativeChange, {
    as: 'a',
    history: true,
    sorts: ['effectiveOn', 'title'],
    found: {
      title: 'title',
      since: 'effectiveOn',
      detail: ['legalBasis'],
      by: ['title', 'legalBasis', 'legalBasisIssuer'],
    },
    fields: {
      lines: many(AdministrativeChangeLine, 'What it changes, in the order of the act.', {
        rows: () => ({
          from: sql`administrative_change_line x`,
          where: [sql`x.change_id = parent.id`, sql`x.retired_on IS NULL`],
          orderBy: sql`x.position`,
        }),
      }),
      events: many(LineageEvent, 'What it did to which provinces; empty unless it is in force.', {
        rows: () => ({
          from: sql`lineage_event e`,
          where: [sql`e.change_id = parent.id`],
          orderBy: sql`e.kind, e.id`,
        }),
      }),
    },
    queries: {
      administrativeChange: one(
        AdministrativeChange,
        'One administrative change; null when there is none with this identity.',
        { nullable: true, byId: 'Identity of the administrative change.' },
      ),
      administrativeChanges: pages(
        AdministrativeChange,
        'Administrative changes of provinces, those that take effect last first.',
        {
          nullable: true,
          rows: () => ({ from: sql`administrative_change a` }),
          order: sortedBy('a.id', latest('a.effective_on', 'LAST')),
          filters: {
            ...keptFilter('a'),
            status: filter(
              ChangeStatus,
              'Only those with this status.',
              (status: ChangeStatus) => sql`a.status = ${status}`,
            ),
            ...searchFilter('the title, the legal basis and who passed it', (contains) =>
              contains('a.title', 'a.legal_basis', 'a.legal_basis_issuer'),
            ),
          },
        },
      ),
    },
  }),
];
