/** The variable with the folder for a run's test results. */
export const FOLDER = 'BIEN_CUONG_RESULTS';

export interface ResultEnvironment {
  run: string;
  /** Nx's hash of everything that the tests read. */
  inputs: string;
}

/** The variables that Nx sets for the program of a target without a cached result. */
export function readResultEnvironment(): ResultEnvironment {
  const { [FOLDER]: run, NX_TASK_HASH: inputs } = process.env;
  if (!run || !inputs)
    throw new Error('Only npm test has results to keep: nx run-many -t test-result tests nothing by itself.');
  return { run, inputs };
}
