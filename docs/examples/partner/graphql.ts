/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
