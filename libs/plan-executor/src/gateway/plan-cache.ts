import { type DocumentNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledPlan } from '../compiled-plan';
import type { Unsupported } from '../plan/compile';
import type { Unanswerable } from '../planner/answerable';

export interface PlannedOperation {
  document: DocumentNode;
  operationName?: string | null;
}

/** Thrown for an operation on which the planner does not terminate. */
export class Unplannable {
  constructor(readonly cause: unknown) {}
}

/** A plan, or the reason why there is none. */
export type Entry<Context> = CompiledPlan<Context> | Unsupported | Unanswerable | Unplannable;

/** Remembered because the planner can take seconds to fail, and would take as long for each request. */
const unplannableFor = 5 * 60_000;

/** The most recently used plans, by the document's text and the name of the operation. */
export class PlanCache<Context> {
  private readonly entries: LRUCache<string, Entry<Context>>;

  constructor(maxBytes: number) {
    this.entries = new LRUCache({ maxSize: Math.ceil(maxBytes) });
  }

  get({ document, operationName }: PlannedOperation): Entry<Context> | undefined {
    return this.entries.get(keyOf(document, operationName));
  }

  set({ document, operationName }: PlannedOperation, entry: Entry<Context>): void {
    const key = keyOf(document, operationName);
    const size = 'size' in entry ? entry.size : 1_000;
    const ttl = entry instanceof Unplannable ? unplannableFor : undefined;
    this.entries.set(key, entry, { size: size + 2 * key.length, ...(ttl && { ttl }) });
  }

  clear(): void {
    this.entries.clear();
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }
}

const printed = new WeakMap<DocumentNode, string>();

function keyOf(document: DocumentNode, operationName: string | null | undefined): string {
  let text = document.loc?.source.body ?? printed.get(document);
  if (text === undefined) {
    text = print(document);
    printed.set(document, text);
  }
  return operationName ? `${operationName} ${text}` : text;
}
