import { holdsEverywhere } from '@bien-cuong/access';
import { Arg, createParameterDecorator, Directive, Int, Mutation, Query, Resolver } from 'type-graphql';

import { Subject } from '../../access/caller-parameters';
import type { SubgraphContext } from '../../serve/context';
import { JSONValue, UUID } from '../../types/scalars';
import { Draft } from './draft';
import type { Drafts, Owner } from './drafts';

/** Parameter: whose drafts the caller may see and hand over: who decides, everybody's; all others, their own. */
const Whose = () =>
  createParameterDecorator(({ context }): Owner => {
    const { caller } = context as SubgraphContext;
    return caller && !holdsEverywhere(caller, 'deciding') ? caller.subject : undefined;
  });

/** What people have typed and not yet sent: it is kept on the server, too, and can be handed over. */
@Resolver()
export class DraftResolver {
  constructor(private readonly kept: Drafts) {}

  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@listSize(assumedSize: 20)')
  @Query(() => [Draft], { nullable: true, description: 'The drafts of the caller, the latest first.' })
  drafts(
    @Arg('kind', () => String, { nullable: true, description: 'Only drafts of this form.' })
    kind: string | null,
    @Arg('everybody', () => Boolean, {
      defaultValue: false,
      description: 'Those of everybody, for who may hand them over; others get their own all the same.',
    })
    everybody: boolean,
    @Subject() subject: string,
    @Whose() whose: Owner,
  ) {
    return this.kept.list(everybody ? whose : subject, kind);
  }

  @Mutation(() => Draft, {
    description: 'Saves a draft; refused with CONFLICT when it was saved elsewhere since.',
  })
  saveDraft(
    @Arg('id', () => UUID, { nullable: true, description: 'The draft; left out for a new one.' })
    id: string | null,
    @Arg('version', () => Int, { nullable: true, description: 'The version of it that was seen.' })
    version: number | null,
    @Arg('kind', () => String, { description: 'The form.' }) kind: string,
    @Arg('title', () => String, { nullable: true, description: 'How it is called in lists.' })
    title: string | null,
    @Arg('content', () => JSONValue, { description: 'What was typed; at most 1 MiB.' }) content: unknown,
    @Subject() subject: string,
  ) {
    return this.kept.save(subject, { id, version, kind, title, content });
  }

  @Directive('@cost(weight: 1)')
  @Mutation(() => Boolean, { description: 'Discards a draft.' })
  discardDraft(@Arg('id', () => UUID, { description: 'The draft.' }) id: string, @Whose() whose: Owner) {
    return this.kept.discard(id, whose);
  }

  @Mutation(() => Draft, {
    description: 'Gives a draft to another account, by its owner or by who decides when the owner has left.',
  })
  handOverDraft(
    @Arg('id', () => UUID, { description: 'The draft.' }) id: string,
    @Arg('to', () => String, { description: 'The account that goes on with it.' }) to: string,
    @Whose() whose: Owner,
  ) {
    return this.kept.handOver(id, whose, to);
  }
}
