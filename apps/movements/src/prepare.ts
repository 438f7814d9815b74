import 'reflect-metadata';

import { runPrepare } from '@bien-cuong/subgraph';

import { readPrepareEnvironment } from './environment';
import { definition } from './schema';

void runPrepare(definition, readPrepareEnvironment);
