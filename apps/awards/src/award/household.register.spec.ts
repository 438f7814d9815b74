import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to (provinces) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CAO_BANG = seedId('Province', '04@2025-06-30');

let count = 0;
const next = () => ++count;

describeRegister(definition, subgraph, {
  type: 'Household',
  province: 'provinceId',
  input: () => ({ name: `Hộ Thử ${next()}`, provinceId: CAO_BANG }),
  change: { place: 'Xã Thử' },
});
