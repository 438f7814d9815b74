import type { DocumentNode } from 'graphql';

import type { Cell, Sight } from './sight';
import type { Reading } from './supergraph-facts';

/** One operation that a plan sends to a subgraph. */
export interface Fetch {
  subgraph: string;
  kind: 'query' | 'mutation' | 'subscription';
  document: DocumentNode;
}

/** Whether and how long the answers of one operation are kept, and what voids them. Made once per operation. */
export interface Policy {
  /** Names the operation: hash of its document and its operation name. */
  readonly id: string;
  readonly storable: boolean;
  /** Milliseconds; undefined: until something it was read from changes. */
  readonly maxAgeMs: number | undefined;
  /** Kept for the caller's own identity only. */
  readonly private: boolean;
  readonly sights: readonly Sight[];
  readonly cells: readonly Cell[];
}

interface Sources {
  sightOf: (subgraph: string) => Sight;
  readingOf: (document: DocumentNode) => Reading;
  /** Types whose answers are never kept. */
  except: ReadonlySet<string>;
  isPrivate: (subgraph: string) => boolean;
}

export function policyOf(id: string, fetches: readonly Fetch[], sources: Sources): Policy {
  const readings = fetches.map(({ subgraph, document }) => ({
    sight: sources.sightOf(subgraph),
    ...sources.readingOf(document),
  }));
  const ages = readings.flatMap(({ hint }) => hint.maxAge ?? []);
  const maxAgeMs = ages.length > 0 ? Math.min(...ages) * 1_000 : undefined;
  const storable =
    fetches.length > 0 &&
    fetches.every(({ kind }) => kind === 'query') &&
    maxAgeMs !== 0 &&
    readings.every(({ types }) => isAllowed(types, sources.except));
  return {
    id,
    storable,
    maxAgeMs,
    private:
      readings.some(({ hint }) => hint.private) ||
      fetches.some(({ subgraph }) => sources.isPrivate(subgraph)),
    sights: [...new Set(readings.map(({ sight }) => sight))],
    cells: [...new Set(readings.flatMap(({ sight, types }) => sight.cells(types)))],
  };
}

/** What is read of unknown types may be of one that is excepted. */
function isAllowed(types: Set<string> | undefined, except: ReadonlySet<string>): boolean {
  return types ? ![...except].some((type) => types.has(type)) : except.size === 0;
}

/** Whether an answer that began to be read at this event is true now. */
export function isCurrent({ sights, cells }: Policy, began: number): boolean {
  const now = performance.now();
  return (
    sights.every((sight) => sight.isLive(now) && sight.wasFollowed(began)) &&
    cells.every(({ at }) => at <= began)
  );
}

/** Whether every subgraph that is read tells of its changes now. */
export function isFollowed({ sights }: Policy): boolean {
  const now = performance.now();
  return sights.every((sight) => sight.isLive(now));
}

/** Whether no change can have gone unheard that a subgraph meant to tell. */
export function isShareable({ sights }: Policy): boolean {
  const now = performance.now();
  return sights.every((sight) => sight.isLive(now) || sight.isSilent);
}
