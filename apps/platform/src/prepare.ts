import 'reflect-metadata';

import { runPrepare } from '@bien-cuong/subgraph';
import { readPrepareEnvironment } from './environment';
import { definitions, subgraphNames } from './subgraphs';

/** Prepares the databases of all subgraphs in one process, since loading the programs takes longer than the work. */
for (const name of subgraphNames) void runPrepare(definitions[name], () => readPrepareEnvironment(name));
