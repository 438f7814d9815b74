/** A command to the near-free subgraphs. */
export type Order = { do: 'record' } | { do: 'replay' } | { do: 'misses' };

export interface Started {
  /** The URLs by name. */
  urls: Record<string, string>;
}

export interface Misses {
  misses: number;
}
