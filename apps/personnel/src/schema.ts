import type { SubgraphDefinition } from '@bien-cuong/subgraph';

import { AppointmentResolver } from './appointment/appointment.resolver';
import { AppointmentService } from './appointment/appointment.service';
import { ChainResolver } from './chain/chain.resolver';
import { ChainService } from './chain/chain.service';
import { database } from './data-source';
import { personReference } from './person/person.reference';
import { PersonResolver } from './person/person.resolver';
import { PersonService } from './person/person.service';
import { provinceReference } from './province/province.reference';
import { ProvinceResolver } from './province/province.resolver';
import { seed } from './seed/seed';
import { unitReference } from './unit/unit.reference';
import { UnitResolver } from './unit/unit.resolver';
import { UnitService } from './unit/unit.service';

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'unit',
  seed,
  parts: (dataSource) => {
    const units = new UnitService(dataSource);
    const chains = new ChainService(dataSource);
    const people = new PersonService(dataSource);
    const appointments = new AppointmentService(dataSource);
    return {
      resolvers: [
        new UnitResolver({ units, chains }),
        new ChainResolver(units),
        new PersonResolver({ people, appointments, units }),
        new AppointmentResolver(units),
        new ProvinceResolver(units),
      ],
      references: [unitReference(units), personReference(people), provinceReference],
    };
  },
};
