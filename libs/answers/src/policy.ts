import type { DocumentNode } from 'graphql';

import type { Cell, Sight } from './known-changes';
import type { Reading } from './supergraph-facts';

/** One operation that a plan sends to a subgraph. */
export interface Fetch {
  subgraph: string;
  kind: 'query' | 'mutation' | 'subscription';
  document: DocumentNode;
}

/** Whether and how long the answers of one operation are kept, and what voids them. Made once per operation. */
export interface Policy {
  /** Identifies the operation: hash of its document and its operation name. */
  readonly id: string;
  readonly storable: boolean;
  /** Undefined: kept until something it was read from changes. */
  readonly maxAgeMs: number | undefined;
  /** Whether the answer is kept for one caller's identity only. */
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

/**
 * A read whose types are unknown may be of an excepted type, so it is allowed only when nothing is excepted.
 */
function isAllowed(types: Set<string> | undefined, except: ReadonlySet<string>): boolean {
  return types ? ![...except].some((type) => types.has(type)) : except.size === 0;
}

/** Whether an answer is still true whose read began at this event. */
export function isCurrent({ sights, cells }: Policy, began: number): boolean {
  const now = performance.now();
  return (
    sights.every((sight) => sight.isLive(now) && sight.wasFollowed(began)) &&
    cells.every(({ at }) => at <= began)
  );
}

/** Whether every subgraph that the operation reads currently reports its changes. */
export function isFollowed({ sights }: Policy): boolean {
  const now = performance.now();
  return sights.every((sight) => sight.isLive(now));
}

/** Whether no reported change can have been missed. A subgraph that never reports any cannot be missed. */
export function isShareable({ sights }: Policy): boolean {
  const now = performance.now();
  return sights.every((sight) => sight.isLive(now) || sight.isSilent);
}
