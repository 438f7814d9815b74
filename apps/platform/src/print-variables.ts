import { variableNames } from './environment';

/**
 * Prints the environment variables that the platform in one process reads, for the program that starts it.
 */
process.stdout.write(JSON.stringify(variableNames));
