import { Arg, createParameterDecorator, Directive, Mutation, Query, Resolver } from 'type-graphql';

import { OwnRows } from '../../access/own-rows';
import { Write, type WriteRequest } from '../../audit/acting';
import { ReadBack, type ReadBackTo } from '../../reads/read-ahead';
import type { SubgraphContext } from '../../serve/context';
import { Check, refusalIn } from '../../types/check';
import { UUID } from '../../types/scalars';
import { Id, SeenVersion } from './record-arguments';
import { inputsOf } from './register-inputs';
import type { OwnProvinces } from './judge';
import type { Values } from './read-input';
import type { RecordKeeper } from './record-keeper';
import type { Register } from './declaration';

/** Parameter: the context of the request. */
const Asking = () => createParameterDecorator(({ context }) => context as SubgraphContext);

/** The resolver class with the plain operations of a register. */
export function resolverOf(register: Register): new (keeper: RecordKeeper) => object {
  const { operations, declared } = register;
  const { CreateInput, ChangeInput, CheckInput } = inputsOf(register);
  const one = declared.words.one.en;
  const returns = () => register.entity;

  @Resolver()
  class RegisterResolver {
    constructor(readonly keeper: RecordKeeper) {}

    @Mutation(returns, { name: operations.create, description: `Makes a record of a ${one}.` })
    async create(
      @Arg('input', () => CreateInput, { description: 'What is recorded.' }) input: Values,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({ id: await this.keeper.create(input, { ...request, own }) });
    }

    @Mutation(returns, {
      name: operations.change,
      description: `Changes the record of a ${one}: what is given; null empties a field, and what is left out stays.`,
    })
    async change(
      @Id() id: string,
      @SeenVersion() version: number,
      @Arg('input', () => ChangeInput, { description: 'What is changed.' }) input: Values,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({ id: await this.keeper.change({ id, version }, input, { ...request, own }) });
    }

    @Directive('@cacheControl(maxAge: 0)')
    @Query(() => Check, {
      name: operations.check,
      nullable: true,
      description: `What would be refused of the record of a ${one}; changes nothing.`,
    })
    async check(
      @Arg('id', () => UUID, {
        nullable: true,
        description: 'The record that would be changed; left out for a new one.',
      })
      id: string | null | undefined,
      @Arg('input', () => CheckInput, { description: 'What would be recorded.' }) input: Values,
      @OwnRows() own: OwnProvinces | undefined,
      @Asking() { caller, forwarded, language }: SubgraphContext,
    ) {
      const { refusals, alike } = await this.keeper.check(id, input, {
        own,
        asker: { caller, headers: forwarded },
      });
      return { alike, refusals: refusals.map(refusalIn(language)) };
    }
  }
  return RegisterResolver;
}
