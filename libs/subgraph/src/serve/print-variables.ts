import { variableNames } from './environment';

/** Prints the environment variables that every subgraph reads, for the program that starts it. */
process.stdout.write(JSON.stringify(variableNames));
