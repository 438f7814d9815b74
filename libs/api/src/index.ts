export { graphql } from './generated/gql';
export { CaoBangReviewDocument } from './generated/graphql';
/** All operations and fragments of the clients in this workspace. */
export * as documents from './generated/graphql';
export type * from './generated/graphql';
