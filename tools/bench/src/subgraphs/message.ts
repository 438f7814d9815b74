/** What the near-free subgraphs are told. */
export type Order = { do: 'record' } | { do: 'replay' } | { do: 'misses' };

export interface Started {
  /** Addresses by name. */
  urls: Record<string, string>;
}

export interface Misses {
  misses: number;
}
