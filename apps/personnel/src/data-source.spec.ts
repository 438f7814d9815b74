import 'reflect-metadata';

import { describeDatabase } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeDatabase(definition, createTestDatabase);
