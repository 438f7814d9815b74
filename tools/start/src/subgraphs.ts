/** The subgraphs, with the loopback port each one gets when it is free. */
export const subgraphPorts = { provinces: 4001, movements: 4002, personnel: 4003, awards: 4004 } as const;

export type Subgraph = keyof typeof subgraphPorts;

export const subgraphNames = Object.keys(subgraphPorts) as Subgraph[];

export const isSubgraph = (name: string): name is Subgraph => name in subgraphPorts;

/** Those that have a database of their own. */
export type Owner = Subgraph | 'identity';

export const databaseNames: Owner[] = [...subgraphNames, 'identity'];

/** The public one. */
export const usualPort = 4000;

/** The loopback port of the provider of identities when it is free. */
export const identityPort = 4005;
