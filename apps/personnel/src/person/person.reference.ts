import type { Reference } from '@bien-cuong/subgraph';

import type { PersonService } from './person.service';

export function personReference(people: PersonService): Reference {
  return { type: 'Person', read: people.views };
}
