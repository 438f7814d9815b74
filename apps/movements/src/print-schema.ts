import 'reflect-metadata';

import { runPrintSchema } from '@bien-cuong/subgraph';

import { definition } from './schema';

void runPrintSchema(definition);
