import { urlsByVariable } from './environment';
import { OperatorError } from './operator-error';
import { type Preparation, runPreparation } from './run-preparation';
import type { Subgraph } from './subgraphs';

/** Adds fictitious records to the databases of the subgraphs, unless there are some. */
export async function addDemoData(
  urls: Record<Subgraph, string>,
  asked: Pick<Preparation, 'dataDir' | 'signal'>,
): Promise<void> {
  const why = await runPreparation({
    ...asked,
    name: 'demo',
    program: 'tools/synthesise/dist/main.js',
    args: ['--fill', '--once'],
    env: urlsByVariable(urls),
  });
  if (why !== undefined) throw new OperatorError(`The fictitious data could not be made (${why}`);
}
