export { graphql } from './generated/gql';
export { CaoBangReviewDocument } from './generated/graphql';
export type * from './generated/graphql';
