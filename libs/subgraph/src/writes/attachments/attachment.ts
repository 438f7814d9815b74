import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { connectionType, PageArgs } from '../../types/connection';
import { Kept } from '../../types/kept';
import { DateTime, UUID } from '../../types/scalars';

/** The longest note on a file, in characters. */
export const LONGEST_NOTE = 300;

/** SQL interval: for how long a file is remembered that was sent and is not attached. */
export const REMEMBERED = '1 day';

/** How many files a record has at the most. */
export const MOST_ATTACHED = 100;

@Directive('@shareable')
@ObjectType({ description: 'A file that is attached to a record; who may see the record may fetch it.' })
@Entity('attachment')
export class Attachment extends Kept {
  @Field(() => UUID, { description: 'Identity of the attachment.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'The type of the record.' })
  @Column('text')
  recordType: string;

  @Field(() => UUID, { description: 'The record.' })
  @Column('uuid')
  recordId: string;

  @Field(() => String, { description: 'The name of the file.' })
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, in a few words.' })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Its media type, which was found in its content.' })
  @Column('text')
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  @Column('integer')
  size: number;

  @Field(() => String, {
    description: 'SHA-256 of its content, as hexadecimal digits; the same content is stored once.',
  })
  @Column('text')
  sha256: string;

  @Field(() => DateTime, { description: 'When it was attached.' })
  @Column('timestamptz')
  attachedAt: string;

  @Field(() => String, {
    description:
      'The path of its content at the address of the graph, for GET with the same access token. Who fetches it is recorded.',
  })
  path: string;
}

export const AttachmentConnection = connectionType(Attachment, 'Attachment', ['@shareable']);

@ArgsType()
export class AttachmentsArgs extends PageArgs {
  @Field(() => [UUID], {
    nullable: true,
    description: 'Only these, whether they are retired or not.',
  })
  ids?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only retired files (true) or only those that are kept (false).',
  })
  retired: boolean;
}
