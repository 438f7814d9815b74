export {
  asked,
  HEADQUARTERS,
  ofProvince,
  type Officer,
  OTHER_HEADQUARTERS,
} from '@bien-cuong/subgraph/testing';
