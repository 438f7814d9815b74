import { connectionType } from '@bien-cuong/subgraph';

import { Person } from './person.entity';

export const PersonConnection = connectionType(Person, 'Person');
