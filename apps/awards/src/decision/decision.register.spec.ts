import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to (personnel) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

let count = 0;
const next = () => ++count;

describeRegister(definition, subgraph, {
  type: 'Decision',
  input: () => ({ number: `${next()}/QĐ-THỬ`, date: '2018-08-20', authorityId: randomUUID() }),
  change: { date: '2018-08-21' },
});
