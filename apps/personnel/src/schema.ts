import type { Views } from '@bien-cuong/database';
import { Reads, type SubgraphDefinition } from '@bien-cuong/subgraph';

import { audit } from './audit';
import { AppointmentResolver } from './appointment/appointment.resolver';
import { appointmentView } from './appointment/appointment.view';
import { ChainResolver } from './chain/chain.resolver';
import { chainLinkView } from './chain/chain.view';
import { database } from './data-source';
import { PersonResolver } from './person/person.resolver';
import { personQueries, personView } from './person/person.view';
import { ProvinceResolver } from './province/province.resolver';
import { provinceView } from './province/province.view';
import { rankView } from './rank/rank.view';
import { seed } from './seed/seed';
import { UnitResolver } from './unit/unit.resolver';
import { unitNameView, unitQueries, unitView } from './unit/unit.view';

const views: Views = {
  Query: { rows: { ...unitQueries, ...personQueries } },
  Appointment: appointmentView,
  ChainLink: chainLinkView,
  Person: personView,
  Province: provinceView,
  Rank: rankView,
  Unit: unitView,
  UnitName: unitNameView,
};

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'unit',
  seed,
  parts: (dataSource) => ({
    resolvers: [
      new UnitResolver(),
      new ChainResolver(),
      new PersonResolver(),
      new AppointmentResolver(),
      new ProvinceResolver(),
      ...audit.resolvers(dataSource),
    ],
    reads: new Reads(dataSource, audit.views(views)),
  }),
};
