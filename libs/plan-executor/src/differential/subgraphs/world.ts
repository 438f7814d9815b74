/** Which data the subgraphs hold and how they misbehave; the same world always gives the same answers. */
export interface World {
  seed: number;
  shares: Shares;
}

/** How often (0 to 1) each of these happens. */
export interface Shares {
  /** A nullable value is null. */
  empty: number;
  /** An entity that another subgraph refers to is unknown. */
  missing: number;
  /** A resolver throws, or gives null for a non-null field. */
  failing: number;
  /** A whole request fails. */
  outage: number;
  /** A value in an answer contradicts the schema. */
  lie: number;
}

const calm: Shares = { empty: 0.12, missing: 0, failing: 0, outage: 0, lie: 0 };

/** The behaviours of subgraphs, and how often each one is tried. */
export const behaviours: readonly { name: string; weight: number; shares: Shares }[] = [
  { name: 'well', weight: 38, shares: calm },
  { name: 'full', weight: 6, shares: { ...calm, empty: 0 } },
  { name: 'empty', weight: 6, shares: { ...calm, empty: 0.5, missing: 0.4 } },
  { name: 'missing entities', weight: 8, shares: { ...calm, missing: 0.25 } },
  { name: 'failing fields', weight: 12, shares: { ...calm, failing: 0.12 } },
  { name: 'outages', weight: 10, shares: { ...calm, outage: 0.35 } },
  { name: 'lies', weight: 15, shares: { ...calm, lie: 0.06 } },
  {
    name: 'everything',
    weight: 5,
    shares: { empty: 0.15, missing: 0.1, failing: 0.05, outage: 0.1, lie: 0.03 },
  },
];

/** Whether nothing goes wrong in it; nullable values may still be null. */
export const isCalm = ({ shares: { missing, failing, outage, lie } }: World): boolean =>
  missing + failing + outage + lie === 0;
