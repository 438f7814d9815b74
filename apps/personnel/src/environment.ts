import { readEnvironment } from '@bien-cuong/environment';
import { prepareVariables, readSubgraphEnvironment } from '@bien-cuong/subgraph';

export const readServerEnvironment = () => readSubgraphEnvironment(4003);

export const readPrepareEnvironment = () => readEnvironment(prepareVariables);
