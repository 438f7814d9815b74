import { keysetOf } from '@bien-cuong/database';
import { InvalidInput, type Language, type Text } from '@bien-cuong/domain';
import {
  Arg,
  Args,
  ArgsType,
  Directive,
  Field,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { InLanguage, Subject } from '../../access/caller-parameters';
import { OwnRows } from '../../access/own-rows';
import { Write, type WriteRequest } from '../../audit/acting';
import { connection, PageArgs } from '../../types/connection';
import { UUID } from '../../types/scalars';
import type { OwnProvinces } from '../register/judge';
import type { Register } from '../register/declaration';
import { rowReader } from './columns';
import { Import, ImportCounts, ImportOutcome, ImportRowConnection } from './import';
import { ImportRunner, type Tools } from './import-run';
import type { StoredRow } from './import-rows';
import { ImportStore, type StoredImport } from './import-store';
import { MOST_ROWS, MOST_SENT } from './staged';

const NOT_IMPORTED: Text = {
  vi: 'Không nhập được loại bản ghi này từ danh sách.',
  en: 'Records of this type are not imported.',
};

@ArgsType()
class RowsArgs extends PageArgs {
  @Field(() => ImportOutcome, { nullable: true, description: 'Only rows with this verdict.' })
  outcome: ImportOutcome | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only rows that make a new record which may be there already (true), or no such (false).',
  })
  alike: boolean | null;
}

const Id = () => Arg('id', () => UUID, { description: 'Identity of the import.' });

/** The operation by which lists of such records are checked and applied. */
export const importOf = ({ many }: { many: Text }): string =>
  `import${many.en.replaceAll(/(?:^|\s)\S/g, (first) => first.trim().toUpperCase())}`;

/** Makes the resolver of an import of one register: its rights are those by which its records are kept. */
export function importerOf(register: Register): (tools: Omit<Tools, 'register' | 'store'>) => object {
  const { declared } = register;
  const name = importOf(declared.words);

  @Resolver()
  class RunResolver {
    constructor(
      private readonly runner: ImportRunner,
      private readonly store: ImportStore,
    ) {}

    @Mutation(() => Import, {
      name,
      description: `Checks or applies a list of ${declared.words.many.en} that was sent before. It is answered at once, and goes on; the import says how far it is. When it is applied and a row is refused, nothing is changed.`,
    })
    async run(
      @Id() id: string,
      @Arg('apply', () => Boolean, {
        description: 'Whether its records are made (true), or it is only checked (false).',
      })
      apply: boolean,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @InLanguage() language: Language,
    ): Promise<Import> {
      const owner = request.actor.subject ?? '';
      await this.runner.begin(id, apply, { ...request, own });
      return shown(await this.store.require(id, owner), language);
    }
  }
  return (tools) => {
    const store = new ImportStore(tools.dataSource);
    return new RunResolver(new ImportRunner({ ...tools, register, store }), store);
  };
}

/** What staging must know of the registers with an import, by their types. */
type Importable = ReadonlyMap<string, Register>;

/** The resolver class of `<subgraph>StageImport`, `<subgraph>Import` and `<subgraph>DiscardImport`. */
export function importsOf(subgraph: string, registers: Importable): new (store: ImportStore) => object {
  @Resolver(() => Import)
  class ImportResolver {
    constructor(private readonly store: ImportStore) {}

    @Mutation(() => Import, {
      name: `${subgraph}StageImport`,
      description: `Sends rows of a list that is to be imported; nothing is changed by it. A list has at most ${MOST_ROWS} rows, of which ${MOST_SENT} are sent at once; rows that are sent again replace themselves. It is forgotten after thirty days.`,
    })
    async stage(
      @Arg('id', () => UUID, { description: 'Identity of the import, chosen by the caller.' }) id: string,
      @Arg('type', () => String, { description: 'The type of its records.' }) type: string,
      @Arg('title', () => String, { nullable: true, description: 'Such as the name of the file.' })
      title: string | null,
      @Arg('columns', () => [String], {
        description:
          'The field that each column gives, as in the input of the operation that makes one record; with a dot for a field of what changes with time, such as `versions.unit`: of a record that is there, `versions.validFrom` says from when it is so. `reason` says why what is recorded from the same day was wrong, where a row corrects it.',
      })
      columns: string[],
      @Arg('total', () => Int, {
        description: 'How many rows the list has in all; it is not checked before all were sent.',
      })
      total: number,
      @Arg('from', () => Int, { description: 'The place of the first of these rows, from 1.' }) from: number,
      @Arg('rows', () => [[String]], {
        description:
          'The cells of each row as texts: numbers with a decimal point, days and periods as in the API, choices by their value or word, references by identity, or by the name on that day of a record that can be imported itself by its name, among them those of rows above; empty where nothing is given.',
      })
      rows: string[][],
      @Subject() owner: string,
      @InLanguage() language: Language,
    ): Promise<Import> {
      const register = registers.get(type);
      if (!register) throw new InvalidInput(NOT_IMPORTED, 'type');
      rowReader(register, columns);
      await this.store.stage(owner, { id, type, title, columns, total, from, rows });
      return shown(await this.store.require(id, owner), language);
    }

    @Directive('@cacheControl(maxAge: 0)')
    @Query(() => Import, {
      name: `${subgraph}Import`,
      nullable: true,
      description: 'A list that the caller imports; null when there is none of theirs.',
    })
    async import(
      @Id() id: string,
      @Subject() owner: string,
      @InLanguage() language: Language,
    ): Promise<Import | null> {
      const found = await this.store.find(id, owner);
      return found ? shown(found, language) : null;
    }

    @FieldResolver(() => ImportRowConnection, { description: 'Its rows, in their order.' })
    async rows(
      @Root() { id }: Import,
      @Args(() => RowsArgs) { outcome, alike, ...page }: RowsArgs,
      @InLanguage() language: Language,
    ) {
      const { cursor, limit } = keysetOf(page, 'bigint');
      const wanted = { outcome, alike };
      const rows = await this.store.rows.page(id, { after: Number(cursor?.sort ?? 0), limit, ...wanted });
      const totalCount = await this.store.rows.count(id, wanted);
      return connection({ rows: rows.map((row) => worded(row, language)), totalCount }, page);
    }

    @FieldResolver(() => ImportCounts, { description: 'How many rows have which verdict.' })
    counts(@Root() { id }: Import) {
      return this.store.rows.counts(id);
    }

    @Directive('@cost(weight: 1)')
    @Mutation(() => Boolean, {
      name: `${subgraph}DiscardImport`,
      description: 'Forgets a list, and stops it while it is checked or applied; what was applied stays.',
    })
    async discard(@Id() id: string, @Subject() owner: string): Promise<boolean> {
      await this.store.discard(id, owner);
      return true;
    }
  }
  return ImportResolver;
}

const worded = ({ refusals, ...row }: StoredRow, language: Language) => ({
  ...row,
  refusals: refusals.map(({ text, ...refusal }) => ({ ...refusal, message: text[language] })),
  cursorSort: String(row.place),
  cursorId: String(row.place),
});

const shown = ({ failure, ...found }: StoredImport, language: Language): Import => ({
  ...found,
  failure: failure?.[language] ?? null,
});
