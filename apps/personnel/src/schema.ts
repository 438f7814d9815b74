import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { appointmentReads } from './appointment/appointment.reads';
import { chainReads } from './chain/chain.reads';
import { personReads } from './person/person.reads';
import { provinceReads } from './province/province.reads';
import { personRankReads, rankReads } from './rank/rank.reads';
import { seed } from './seed/seed';
import { UnitProvince } from './unit/unit-province.entity';
import { Unit } from './unit/unit.entity';
import { unitNameReads, unitReads } from './unit/unit.reads';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'personnel',
  reads: [
    ...[unitReads, unitNameReads, chainReads, provinceReads],
    ...[personReads, rankReads, personRankReads, appointmentReads],
  ],
  tables: [UnitProvince],
  migrations: join(__dirname, '../migrations'),
  seed: { into: Unit, with: seed },
  personal: {
    Person: { id: 'people', full_name: 'people', birth_date: 'birth-dates' },
    Rank: { id: 'people', code: 'people', name: 'people', name_en: 'people' },
    PersonRank: { id: 'people', person_id: 'people', rank_code: 'people' },
    Appointment: {
      id: 'people',
      person_id: 'people',
      unit_id: 'people',
      post: 'people',
      post_en: 'people',
    },
  },
});
