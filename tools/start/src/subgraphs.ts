/** The subgraphs, with the loopback port each one gets when it is free. */
export const subgraphPorts = { provinces: 4001, movements: 4002, personnel: 4003, awards: 4004 } as const;

export type Subgraph = keyof typeof subgraphPorts;

export const subgraphNames = Object.keys(subgraphPorts) as Subgraph[];

export const isSubgraph = (name: string): name is Subgraph => name in subgraphPorts;
