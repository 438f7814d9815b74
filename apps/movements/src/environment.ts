import { readEnvironment } from '@bien-cuong/environment';
import { prepareVariables, readSubgraphEnvironment } from '@bien-cuong/subgraph';

export const readServerEnvironment = () => readSubgraphEnvironment(4002);

export const readPrepareEnvironment = () => readEnvironment(prepareVariables);
