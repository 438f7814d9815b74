import { readsOf } from '@bien-cuong/subgraph';

import { PersonService } from './person-service.entity';

export const personServiceReads = readsOf(PersonService, { as: 'w' });
