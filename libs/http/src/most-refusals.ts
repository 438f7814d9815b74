/** A query with more refused fields than this is refused as a whole, by subgraphs and by the gateway. */
export const mostRefusals = 100;
