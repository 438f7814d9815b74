import { InvalidInput, type Text } from '@bien-cuong/domain';
import { Arg, Directive, Mutation, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { Subject } from '../../access/caller-parameters';
import { UUID } from '../../types/scalars';
import { Taking } from './taking';

/** Who does not renew it for so long has left. */
const PATIENCE = '2 minutes';

const UNKNOWN: Text = {
  vi: 'Không có loại bản ghi này.',
  en: 'There are no records of this type.',
};

const Type = () => Arg('entityType', () => String, { description: 'The type of the record.' });
const Id = () => Arg('entityId', () => UUID, { description: 'The record.' });

/**
 * The resolver class of `<subgraph>TakeRecord`, `<subgraph>LeaveRecord` and `<subgraph>ReleaseRecord`.
 * @param types the types of the records that are kept
 */
export function takingsOf(subgraph: string, types: readonly string[]) {
  const demandKnown = (type: string) => {
    if (!types.includes(type)) throw new InvalidInput(UNKNOWN, 'entityType');
  };

  @Resolver()
  class TakingResolver {
    constructor(private readonly dataSource: DataSource) {}

    @Directive('@listSize(assumedSize: 5)')
    @Mutation(() => [Taking], {
      name: `${subgraph}TakeRecord`,
      description:
        'Says that the caller has a record open to change it, and gives who else has. It is sent again each minute; after two minutes without it, it no longer holds.',
    })
    async take(@Type() type: string, @Id() id: string, @Subject() subject: string): Promise<Taking[]> {
      demandKnown(type);
      await this.dataSource.query(
        `INSERT INTO record_taking (entity_type, entity_id, subject) VALUES ($1, $2, $3)
         ON CONFLICT (entity_type, entity_id, subject) DO UPDATE SET renewed_at = now(),
           since = CASE WHEN record_taking.renewed_at < now() - interval '${PATIENCE}' THEN now() ELSE record_taking.since END`,
        [type, id, subject],
      );
      await this.dataSource.query(`DELETE FROM record_taking WHERE renewed_at < now() - interval '1 day'`);
      return this.dataSource.query<Taking[]>(
        `SELECT subject, to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since FROM record_taking
         WHERE entity_type = $1 AND entity_id = $2 AND subject <> $3
           AND renewed_at > now() - interval '${PATIENCE}' ORDER BY record_taking.since, subject LIMIT 20`,
        [type, id, subject],
      );
    }

    @Directive('@cost(weight: 1)')
    @Mutation(() => Boolean, {
      name: `${subgraph}LeaveRecord`,
      description: 'Says that the caller no longer has a record open to change it.',
    })
    async leave(@Type() type: string, @Id() id: string, @Subject() subject: string): Promise<boolean> {
      return this.remove(type, id, subject);
    }

    @Directive('@cost(weight: 1)')
    @Mutation(() => Boolean, {
      name: `${subgraph}ReleaseRecord`,
      description: 'Takes it from somebody who has left a record open; false when nobody had it.',
    })
    async release(
      @Type() type: string,
      @Id() id: string,
      @Arg('subject', () => String, { description: 'The account that has it open.' }) subject: string,
    ): Promise<boolean> {
      return this.remove(type, id, subject);
    }

    private async remove(type: string, id: string, subject: string): Promise<boolean> {
      demandKnown(type);
      const [gone] = await this.dataSource.query<[unknown[], number]>(
        'DELETE FROM record_taking WHERE entity_type = $1 AND entity_id = $2 AND subject = $3 RETURNING subject',
        [type, id, subject],
      );
      return gone.length > 0;
    }
  }
  return TakingResolver;
}
