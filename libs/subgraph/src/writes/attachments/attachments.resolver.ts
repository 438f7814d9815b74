import { Forbidden } from '@bien-cuong/domain';
import { Arg, createParameterDecorator, Mutation, Resolver, type ResolverData } from 'type-graphql';

import { accessIn } from '../../access/access-in';
import { Write, type WriteRequest } from '../../audit/acting';
import { ReadBack, type ReadBackTo } from '../../reads/read-ahead';
import type { SubgraphContext } from '../../serve/context';
import { UUID } from '../../types/scalars';
import { SeenVersion } from '../register/record-arguments';
import { Attachment, LONGEST_NOTE } from './attachment';
import type { Attachments, MayChange } from './attachments';
import { MAY_NOT } from './refusals';

/** Parameter: which rows of a type the caller may change, by the rule of the operation that changes its records. */
const May = () =>
  createParameterDecorator(({ context, info }: ResolverData): MayChange => {
    const access = accessIn(info.schema, context as SubgraphContext);
    return ({ facts: { operations } }) => {
      if (access?.allows('Mutation', operations.change) === false) throw new Forbidden(MAY_NOT);
      return access?.rowsOf('Mutation', operations.change);
    };
  });

const Id = () => Arg('id', () => UUID, { description: 'The attachment.' });

/** The resolver class of `<subgraph>AttachFile`, `<subgraph>RetireAttachment` and `<subgraph>RestoreAttachment`. */
export function attachingOf(subgraph: string): new (attachments: Attachments) => object {
  @Resolver()
  class AttachmentResolver {
    constructor(private readonly attachments: Attachments) {}

    @Mutation(() => Attachment, {
      name: `${subgraph}AttachFile`,
      description: `Attaches a file to a record that the caller may change. The file is sent before: POST its content to \`/files/${subgraph}?name=…\` at the address of the graph, which gives the id of the upload.`,
    })
    async attach(
      @Arg('entityType', () => String, { description: 'The type of the record.' }) entityType: string,
      @Arg('entityId', () => UUID, { description: 'The record.' }) entityId: string,
      @Arg('upload', () => UUID, { description: 'The file that the caller has sent.' }) upload: string,
      @Arg('note', () => String, {
        nullable: true,
        description: `What it is, in at most ${LONGEST_NOTE} characters.`,
      })
      note: string | null,
      @May() may: MayChange,
      @Write() request: WriteRequest,
      @ReadBack() readBack: ReadBackTo,
    ) {
      const sent = { entityType, entityId, upload, note };
      return readBack({ id: await this.attachments.attach(sent, may, request) });
    }

    @Mutation(() => Attachment, {
      name: `${subgraph}RetireAttachment`,
      description: 'Takes a file out of use, for a reason; its content is kept.',
    })
    async retire(
      @Id() id: string,
      @SeenVersion() version: number,
      @Arg('reason', () => String, { description: 'Why it is no longer used.' }) reason: string,
      @May() may: MayChange,
      @Write() request: WriteRequest,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({ id: await this.attachments.retire({ id, version }, reason, may, request) });
    }

    @Mutation(() => Attachment, {
      name: `${subgraph}RestoreAttachment`,
      description: 'Puts a retired file to use again.',
    })
    async restore(
      @Id() id: string,
      @SeenVersion() version: number,
      @May() may: MayChange,
      @Write() request: WriteRequest,
      @ReadBack() readBack: ReadBackTo,
    ) {
      return readBack({ id: await this.attachments.restore({ id, version }, may, request) });
    }
  }
  return AttachmentResolver;
}
