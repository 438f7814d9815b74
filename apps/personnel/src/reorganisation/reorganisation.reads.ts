import { latest, raw, sortedBy, sql } from '@bien-cuong/database';
import { keptFilter, many, one, pages, readsOf, searchFilter } from '@bien-cuong/subgraph';

import { Unit } from '../unit/unit.entity';
import { ReorganisationEffect } from './effect.entity';
import { Reorganisation, ReorganisationLine } from './reorganisation.entity';

/** An act's lines, from `e`, and its effects, from `f`, which have its day as `day`. */
const ofAct = (table: string) =>
  raw(`(SELECT x.*, a.day FROM ${table} x JOIN reorganisation a ON a.id = x.reorganisation_id)`);

const lineReads = readsOf(ReorganisationLine, {
  as: 'e',
  parent: { before: 'e.day - 1', day: 'e.day' },
  fields: {
    predecessor: one(Unit, 'What was before, on the day before the act; null for what was newly formed.', {
      nullable: true,
      by: 'predecessorId',
      on: 'parent."before"',
    }),
    successor: one(Unit, 'What took its place, on the day of the act; null where nothing did.', {
      nullable: true,
      by: 'successorId',
      on: 'parent."day"',
    }),
  },
});

const effectReads = readsOf(ReorganisationEffect, {
  as: 'f',
  parent: { day: 'f.day' },
  fields: {
    unit: one(Unit, 'The unit.', { by: 'unitId', on: 'parent."day"' }),
    superior: one(Unit, 'The unit above it; null for everything but a place in a chain of command.', {
      nullable: true,
      by: 'superiorId',
      on: 'parent."day"',
    }),
  },
});

export const reorganisationReads = [
  lineReads,
  effectReads,
  readsOf(Reorganisation, {
    as: 'a',
    history: true,
    sorts: ['day', 'title'],
    found: { title: 'title', since: 'day', detail: ['legalBasis'], by: ['title', 'legalBasis'] },
    fields: {
      lines: many(ReorganisationLine, 'Each unit that was before with each that took its place.', {
        rows: () => ({
          from: sql`${ofAct('reorganisation_line')} e`,
          where: [sql`e.reorganisation_id = parent.id AND e.retired_on IS NULL`],
          orderBy: sql`e.position`,
        }),
      }),
      // Posts are left out: how many there are is not for everybody who sees units.
      effects: pages(
        ReorganisationEffect,
        'What it did to units, except for the posts that ended with them.',
        {
          rows: () => ({
            from: sql`${ofAct('reorganisation_effect')} f`,
            where: [sql`f.reorganisation_id = parent.id AND f.part <> 'POST'`],
          }),
          order: { by: `f.kind || f.part`, id: 'f.id' },
        },
      ),
    },
    queries: {
      reorganisation: one(Reorganisation, 'One reorganisation; null when there is none with this identity.', {
        nullable: true,
        byId: 'Identity of the reorganisation.',
      }),
      reorganisations: pages(Reorganisation, 'Reorganisations of units, those that take effect last first.', {
        nullable: true,
        rows: () => ({ from: sql`reorganisation a` }),
        order: sortedBy('a.id', latest('a.day', 'LAST')),
        filters: {
          ...keptFilter('a'),
          ...searchFilter('the title and the legal basis', (contains) =>
            contains('a.title', 'a.legal_basis'),
          ),
        },
      }),
    },
  }),
];
