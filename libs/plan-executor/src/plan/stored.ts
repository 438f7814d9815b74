import type { EntityStore } from '../options';
import { copy } from './merge';
import type { FetchOperation } from './operation';
import type { Representations } from './representations';
import { variablesText } from './request';
import type { Run } from './run';

/** Access to the entity store for one fetch. */
export class Stored<Context> {
  private readonly store: EntityStore<Context>;
  /** The part of the store's key that the other variables determine. */
  private readonly suffix: string;

  constructor(
    private readonly run: Run<Context>,
    store: EntityStore<Context>,
    private readonly parts: { operation: FetchOperation; final: boolean },
  ) {
    this.store = store;
    this.suffix = variablesText(parts.operation, run.variables);
  }

  /** Passes on what is stored, and returns the representations that are not. */
  take(wanted: Representations, found: (places: readonly number[], value: unknown) => void): Representations {
    const { operation, final } = this.parts;
    const missing = wanted.list.filter(({ text, places }) => {
      const value = this.store.get(operation, text + this.suffix, this.run.options.context);
      if (value === undefined) return true;
      found(places, final ? value : copy(value));
      return false;
    });
    return missing.length === wanted.list.length ? wanted : wanted.only(missing);
  }

  keep(text: string, value: unknown): void {
    const { operation, final } = this.parts;
    const kept = final ? value : copy(value);
    this.store.set(operation, text + this.suffix, kept, this.run.options.context);
  }
}
