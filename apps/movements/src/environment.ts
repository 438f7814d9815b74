import { port, readEnvironment } from '@bien-cuong/environment';
import { prepareVariables, subgraphVariables } from '@bien-cuong/subgraph';

export const readServerEnvironment = () =>
  readEnvironment(subgraphVariables.extend({ PORT: port.default(4002) }));

export const readPrepareEnvironment = () => readEnvironment(prepareVariables);
