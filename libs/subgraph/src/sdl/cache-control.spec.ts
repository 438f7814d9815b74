import 'reflect-metadata';

import { composeServices } from '@apollo/composition';
import { Answers } from '@bien-cuong/answers';
import { parse } from 'graphql';
import { Directive, Field, ObjectType, Query, Resolver } from 'type-graphql';

import { buildSubgraph } from './build-schema';
import { noRules } from '../testing/no-rules';

@Directive('@cacheControl(maxAge: 60)')
@ObjectType()
class Tide {
  @Field(() => String)
  level: string;
}

@Resolver()
class Harbour {
  @Query(() => Tide)
  tide() {
    return { level: 'high' };
  }

  @Directive('@cacheControl(maxAge: 5)')
  @Query(() => Tide)
  wave() {
    return { level: 'low' };
  }

  @Directive('@cacheControl(scope: PRIVATE)')
  @Query(() => String)
  berth() {
    return '7';
  }

  @Query(() => String)
  name() {
    return 'Hải Phòng';
  }
}

it('carries @cacheControl of a class or a field to the gateway', async () => {
  const { sdl } = await buildSubgraph({ resolvers: [new Harbour()], rules: noRules });
  const { supergraphSdl = '', errors } = composeServices([
    { name: 'harbour', url: 'http://127.0.0.1:1', typeDefs: parse(sdl) },
  ]);
  expect(errors).toBeUndefined();
  const nobody = () => ({ scope: '', identity: undefined, variant: '' });
  const answers = new Answers({ maxBytes: 1, except: [], callerOf: nobody });
  answers.useSupergraph(supergraphSdl);
  const policy = (query: string) => {
    const fetch = { subgraph: 'harbour', kind: 'query' as const, document: parse(query) };
    const { maxAgeMs, private: own } = answers.policy(query, [fetch]);
    return [maxAgeMs, own];
  };
  expect(policy('{ tide { level } }')).toEqual([60_000, false]);
  expect(policy('{ tide { level } wave { level } }')).toEqual([5_000, false]);
  expect(policy('{ berth name }')).toEqual([undefined, true]);
  expect(policy('{ name }')).toEqual([undefined, false]);
});
