/** A query that is refused in more places is refused as a whole, by a subgraph as by a gateway. */
export const mostRefusals = 100;
