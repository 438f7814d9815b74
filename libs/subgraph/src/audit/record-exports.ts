import { appendAudit, inTransaction } from '@bien-cuong/database';
import { InvalidInput, written, writtenLine } from '@bien-cuong/domain';
import { Args, Ctx, Directive, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { DataSource } from 'typeorm';

import type { SubgraphContext } from '../serve/context';
import { actorOf } from './acting';
import { ExportArgs } from './audit.input';

const LONGEST_LIST = 100;
const LONGEST_FILTER = 2_000;
const MOST_ROWS = 1_000_000;

/** The resolver class of the mutation `<subgraph>RecordExport`. */
export function exportsOf(subgraph: string) {
  @Resolver()
  class ExportResolver {
    constructor(private readonly dataSource: DataSource) {}

    // Each call adds to the trail permanently, so it has a cost.
    @Directive('@cost(weight: 10)')
    @Mutation(() => ID, {
      name: `${subgraph}RecordExport`,
      description:
        'Records in the audit trail of this subgraph that data of it are taken out, and gives the id of the record. It is asked for before a file is made.',
    })
    async record(
      @Args(() => ExportArgs) given: ExportArgs,
      @Ctx() context: SubgraphContext,
      @Info() { fieldName }: GraphQLResolveInfo,
    ) {
      const detail = checked(given);
      const actor = actorOf(context, fieldName);
      const number = await inTransaction(this.dataSource, (manager) =>
        appendAudit(manager, { kind: 'EXPORT', ...actor, detail }),
      );
      return `${subgraph}:${number}`;
    }
  }
  return ExportResolver;
}

/** @throws InvalidInput when it cannot be a real export, so that nobody can fill the trail */
function checked({ rows, ...sent }: ExportArgs): object {
  const [list, filter] = [writtenLine(sent.list), written(sent.filter)];
  if (!list || list.length > LONGEST_LIST) throw outOfRange('list', `1–${LONGEST_LIST}`);
  if (filter && filter.length > LONGEST_FILTER) throw outOfRange('filter', `0–${LONGEST_FILTER}`);
  if (rows < 0 || rows > MOST_ROWS) throw outOfRange('rows', `0–${MOST_ROWS}`);
  return { list, ...(filter && { filter }), rows };
}

function outOfRange(argument: keyof ExportArgs, range: string): InvalidInput {
  const isNumber = argument === 'rows';
  return new InvalidInput(
    {
      vi: `«${argument}» phải trong khoảng ${range}${isNumber ? '' : ' ký tự'}.`,
      en: `"${argument}" has to be ${isNumber ? 'within' : 'of'} ${range}${isNumber ? '' : ' characters'}.`,
    },
    argument,
  );
}
