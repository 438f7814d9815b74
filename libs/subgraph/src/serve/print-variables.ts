import { variableNames } from './environment';

/** Prints what every subgraph reads from its environment, for whoever starts it. */
process.stdout.write(JSON.stringify(variableNames));
