/** The subgraphs, each with the loopback port it gets when that is free. */
export const subgraphPorts = { provinces: 4001, movements: 4002, personnel: 4003, awards: 4004 } as const;

export type Subgraph = keyof typeof subgraphPorts;

export const subgraphNames = Object.keys(subgraphPorts) as Subgraph[];

export const isSubgraph = (name: string): name is Subgraph => name in subgraphPorts;

/** The services that have their own database. */
export type Owner = Subgraph | 'identity';

export const databaseNames: Owner[] = [...subgraphNames, 'identity'];

/** The public port. */
export const usualPort = 4000;

/** The loopback port that the identity provider gets when it is free. */
export const identityPort = 4005;
