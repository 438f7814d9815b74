import { abstracts } from './abstracts';
import { fields } from './fields';
import { keys } from './keys';
import { schemas } from './schemas';
import { composed, type TestSupergraph } from './supergraph';

/** Supergraphs that together use every feature of Federation 2. */
export function smallSupergraphs(): TestSupergraph[] {
  return Object.entries({ ...keys, ...fields, ...abstracts, ...schemas }).map(([name, subgraphs]) =>
    composed(name, subgraphs),
  );
}
