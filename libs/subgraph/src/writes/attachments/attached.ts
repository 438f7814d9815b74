import { paged, sql, type View } from '@bien-cuong/database';
import { Args, type ClassType, FieldResolver, Resolver } from 'type-graphql';

import { ReadAhead } from '../../reads/read-ahead';
import { readsOf, type TypeReads } from '../../reads/declared/reads-of';
import { typeName } from '../../types/type-name';
import { Attachment, AttachmentConnection, AttachmentsArgs } from './attachment';

const LATEST_FIRST = {
  by: `to_char(att.attached_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')`,
  id: 'att.id',
  descending: true,
} as const;

/** How attachments are read in a subgraph. */
export const attachmentReads = (subgraph: string): TypeReads =>
  readsOf(Attachment, {
    as: 'att',
    columns: {
      path: `'/files/${subgraph}/' || att.id`,
      attachedAt: `to_char(att.attached_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    },
  });

/** The resolver class of `attachments` on a type whose records people keep; `withAttachments` says how it is read. */
export function attachedTo(type: ClassType): new () => object {
  @Resolver(() => type)
  class AttachedResolver {
    @FieldResolver(() => AttachmentConnection, {
      nullable: true,
      description: 'The files that are attached to it, the latest first.',
    })
    attachments(@Args(() => AttachmentsArgs) _args: AttachmentsArgs, @ReadAhead() attachments: object) {
      return attachments;
    }
  }
  return AttachedResolver;
}

/** The view of a type with the rows of that field. */
export function withAttachments(type: ClassType, view: View): View {
  const name = typeName(type);
  const id = view.columns?.['id'];
  if (id === undefined) throw new Error(`Nothing says what the id of a row of ${name} is.`);
  return {
    ...view,
    parent: { ...view.parent, id },
    rows: {
      ...view.rows,
      attachments: ({ ids, retired, ...page }: AttachmentsArgs) =>
        paged(
          {
            from: sql`attachment att`,
            where: [
              sql`att.record_type = ${name} AND att.record_id = parent.id`,
              ids == null
                ? sql`(att.retired_on IS NOT NULL) = ${retired}::boolean`
                : sql`att.id = ANY (${ids}::uuid[])`,
            ],
          },
          LATEST_FIRST,
          page,
        ),
    },
  };
}
