import 'reflect-metadata';

import { runSubgraph } from '@bien-cuong/subgraph';

import { readServerEnvironment } from './environment';
import { definition } from './schema';

void runSubgraph(definition, readServerEnvironment);
