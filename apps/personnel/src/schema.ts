import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { appointmentReads } from './appointment/appointment.reads';
import { chainReads } from './chain/chain.reads';
import { personReads } from './person/person.reads';
import { personRegister } from './person/person.register';
import { provinceReads } from './province/province.reads';
import { personRankReads, rankReads } from './rank/rank.reads';
import { PreviewResolver } from './reorganisation/preview.resolver';
import { PreviewService } from './reorganisation/preview.service';
import { reorganisationReads } from './reorganisation/reorganisation.reads';
import { reorganisationRegister } from './reorganisation/reorganisation.register';
import { seed } from './seed/seed';
import { personServiceReads } from './service/service.reads';
import { Unit } from './unit/unit.entity';
import { unitAreaReads, unitNameReads, unitProvinceReads, unitReads } from './unit/unit.reads';
import { unitRegister } from './unit/unit.register';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'personnel',
  reads: [
    ...[unitReads, unitNameReads, unitProvinceReads, unitAreaReads, chainReads, provinceReads],
    ...reorganisationReads,
    ...[personReads, rankReads, personRankReads, personServiceReads, appointmentReads],
  ],
  registers: [unitRegister, reorganisationRegister, personRegister],
  writes: (dataSource, references) => [
    new PreviewResolver(new PreviewService(dataSource, reorganisationRegister.steps(dataSource, references))),
  ],
  migrations: join(__dirname, '../migrations'),
  seed: { into: Unit, with: seed },
  personal: {
    ReorganisationEffect: { row_id: 'people' },
    Person: { id: 'people', merged_into_id: 'people', full_name: 'people', birth_date: 'birth-dates' },
    Rank: { id: 'people', code: 'people', name: 'people', name_en: 'people' },
    PersonService: { id: 'people', person_id: 'people', status: 'people' },
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
