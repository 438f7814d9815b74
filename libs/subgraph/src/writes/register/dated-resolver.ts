import { Arg, InputType, Mutation, Resolver } from 'type-graphql';

import { OwnRows } from '../../access/own-rows';
import { Write, type WriteRequest } from '../../audit/acting';
import { ReadBack, type ReadBackTo } from '../../reads/read-ahead';
import { LocalDate, UUID } from '../../types/scalars';
import type { DatedKeeper } from './dated-keeper';
import type { DatedPart } from './dated-part';
import type { Register } from './declaration';
import type { OwnProvinces } from './judge';
import type { Values } from './read-input';
import { Id, SeenVersion } from './record-arguments';

/** The resolver class of what changes with time of the records of a register. */
export function datedResolverOf(
  register: Register,
  { typeName, input: DatedInput, words, gaps }: DatedPart,
): new (keeper: DatedKeeper) => object {
  const what = words.en;

  @InputType(`Correct${typeName}Input`, { description: 'What was wrong; what is left out stays.' })
  class CorrectInput extends DatedInput {}

  @Resolver()
  class DatedResolver {
    constructor(readonly keeper: DatedKeeper) {}

    @Mutation(() => register.entity, {
      name: `record${typeName}`,
      description: `${what}: from a day on it is so. What held until then ends on that day.`,
    })
    async record(
      @Id() id: string,
      @SeenVersion() version: number,
      @Arg('input', () => DatedInput, { description: 'What holds, and from when.' }) input: Values,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({ id: await this.keeper.record({ id, version }, input, { ...request, own }) });
    }

    @Mutation(() => register.entity, {
      name: `correct${typeName}`,
      description: `${what}: it was entered wrongly. What stands beside it moves with its first and last day.`,
    })
    async correct(
      @Id() id: string,
      @SeenVersion() version: number,
      @Arg('entryId', () => UUID, { description: 'The interval that is wrong.' }) entryId: string,
      @Arg('input', () => CorrectInput, { description: 'What is right.' }) input: Values,
      @Arg('reason', () => String, { description: 'Why it was wrong.' }) reason: string,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      const corrected = { entryId, input, reason };
      return readBack({ id: await this.keeper.correct({ id, version }, corrected, { ...request, own }) });
    }
  }
  return gaps === 'refused' ? DatedResolver : ending(register, { typeName, what }, DatedResolver);
}

/** The same with the operation that ends an interval where none need follow. */
function ending(
  register: Register,
  { typeName, what }: { typeName: string; what: string },
  DatedResolver: new (keeper: DatedKeeper) => { readonly keeper: DatedKeeper },
): new (keeper: DatedKeeper) => object {
  @Resolver()
  class EndingResolver extends DatedResolver {
    @Mutation(() => register.entity, {
      name: `end${typeName}`,
      description: `${what}: from a day on it no longer holds, and nothing takes its place.`,
    })
    async end(
      @Id() id: string,
      @SeenVersion() version: number,
      @Arg('entryId', () => UUID, { description: 'The interval that ends.' }) entryId: string,
      @Arg('validTo', () => LocalDate, { description: 'The first day on which it no longer holds.' })
      validTo: string,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({
        id: await this.keeper.end({ id, version }, { entryId, validTo }, { ...request, own }),
      });
    }
  }
  return EndingResolver;
}
