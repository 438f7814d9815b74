/** The variable that says which folder a run has for the results of its tests. */
export const FOLDER = 'BIEN_CUONG_RESULTS';

export interface ResultEnvironment {
  run: string;
  /** Nx's fingerprint of all that the tests read. */
  inputs: string;
}

/** What Nx tells the program that it runs where it keeps no result of tests. */
export function readResultEnvironment(): ResultEnvironment {
  const { [FOLDER]: run, NX_TASK_HASH: inputs } = process.env;
  if (!run || !inputs)
    throw new Error('Only npm test has results to keep: nx run-many -t test-result tests nothing by itself.');
  return { run, inputs };
}
