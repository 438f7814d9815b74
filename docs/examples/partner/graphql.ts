/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a figure is not part of a sum. */
export type LeftOutOfAggregate =
  /** Another claim about the same is accepted, or says the same. */
  | 'ANOTHER_CLAIM'
  /** It contradicts another claim about the same, and none of them is accepted. */
  | 'CONTRADICTED'
  /** What it counts is within what another one counts. */
  | 'COVERED'
  /** A later figure says how it stands. */
  | 'EARLIER'
  /** It shares territory and time with another one, and nobody knows how much. */
  | 'OVERLAPS';

/** How a source qualified a number; it belongs to the number and is always shown with it. */
export type Qualifier =
  /** Khoảng: about the number. */
  | 'ABOUT'
  /** Ít nhất: at least the number. */
  | 'AT_LEAST'
  /** The number itself. */
  | 'EXACTLY'
  /** Hơn, trên: more than the number. */
  | 'MORE_THAN'
  /** Gần: nearly the number. */
  | 'NEARLY';

export type CaoBangFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type CaoBangFiguresQuery = { province: { name: string, figures: Array<{ qualifier: Qualifier, value: number, period: string, source: string | null, indicator: { name: string } }> | null } | null };

export type ProvincesByFigureQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProvincesByFigureQuery = { provincesByFigure: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ figure: { qualifier: Qualifier, value: number, source: string | null } | null, node: { id: string, on: string, name: string } | null }> } | null };

export type OnTodaysMapQueryVariables = Exact<{
  map: string;
  period: string;
}>;


export type OnTodaysMapQuery = { aggregate: Array<{ period: string, cumulative: boolean, qualifier: Qualifier | null, value: number | null, incomplete: boolean, province: { id: string, on: string, name: string } | null, undivided: Array<{ name: string }> }> | null };

export type TrendQueryVariables = Exact<{
  province: string;
  map: string;
  period: string;
}>;


export type TrendQuery = { aggregate: Array<{ period: string, cumulative: boolean, qualifier: Qualifier | null, value: number | null, indicator: { code: string } }> | null };

export type BehindASumQueryVariables = Exact<{
  map: string;
  period: string;
}>;


export type BehindASumQuery = { aggregate: Array<{ qualifier: Qualifier | null, value: number | null, counted: number, leftOut: number, parts: Array<{ counted: boolean, leftOut: LeftOutOfAggregate | null, figure: { value: number, qualifier: Qualifier, period: string, source: string | null, province: { id: string, on: string, name: string } | null } | null }> }> | null };

export type ComparedQueryVariables = Exact<{
  map: string;
  periods: Array<string> | string;
}>;


export type ComparedQuery = { compare: Array<{ together: boolean, cumulative: boolean, province: { id: string, on: string, name: string } | null, undivided: Array<{ name: string }>, values: Array<{ period: string, rank: number | null, difference: number | null, differenceQualifier: Qualifier | null, change: number | null, sum: { qualifier: Qualifier | null, value: number | null, incomplete: boolean } | null }> }> | null };

export type LotsToCollectivesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LotsToCollectivesQuery = { province: { id: string, on: string, commendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, givenOn: string | null, collectives: number, awardType: { name: string } }> } | null } | null };

export type CountedListsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountedListsQuery = { reviewsConnection: { totalCount: number, nodes: Array<{ id: string, title: string, commendationsConnection: { totalCount: number, nodes: Array<{ id: string, source: string | null }> } | null, movement: { id: string, provinces: { totalCount: number, nodes: Array<{ id: string, on: string, name: string }> } | null } }> } | null, figures: { totalCount: number, nodes: Array<{ id: string, value: number }> } | null };

export type DecisionsSinceQueryVariables = Exact<{
  authority: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type DecisionsSinceQuery = { decisions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, date: string }> } | null };

export type ExactPeriodQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExactPeriodQuery = { figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, period: string, qualifier: Qualifier, value: number, indicator: { id: string, on: string, name: string } }> } | null };

export type ManyByIdsQueryVariables = Exact<{
  provinces: Array<string> | string;
  units: Array<string> | string;
  on?: string | null | undefined;
}>;


export type ManyByIdsQuery = { provincesByIds: Array<{ id: string, on: string, name: string }> | null, unitsByIds: Array<{ id: string, on: string, name: string }> | null };

export type BorderPostsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BorderPostsQuery = { province: { id: string, on: string, units: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, on: string, name: string }> } | null } | null };

export type RefetchQueryVariables = Exact<{
  id: string | number;
}>;


export type RefetchQuery = { node:
    | { id: string, source: string | null, nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { id: string, on: string, name: string, nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { id: string, title: string, nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
   | null };

export type ChangesQueryVariables = Exact<{
  since: string;
  provinces?: string | null | undefined;
  movements?: string | null | undefined;
  personnel?: string | null | undefined;
  awards?: string | null | undefined;
}>;


export type ChangesQuery = { provincesChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, type: string, id: string | null }> } | null, movementsChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, type: string, id: string | null }> } | null, personnelChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, type: string, id: string | null }> } | null, awardsChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, type: string, id: string | null }> } | null };

export type ChangedFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, type: string, id: string | null }> };
