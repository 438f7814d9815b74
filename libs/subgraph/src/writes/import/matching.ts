import { tableOf, versionOn } from '@bien-cuong/database';
import { identityText, today } from '@bien-cuong/domain';
import { type EntityManager, In } from 'typeorm';

import { isDated } from '../register/dated-part';
import type { Register } from '../register/declaration';
import type { Values } from '../register/read-input';
import type { Read } from '../register/record-steps';

/** A field by which records are found; one of a dated part is compared as of a day. */
interface KeyField {
  path: string;
  name: string;
  part?: { name: string; table: string; owner: string };
  column: string;
  isText: boolean;
  required: boolean;
}

/** By what a record is sought: its key, and the day as of which each field of that is meant. */
export interface Sought {
  key: string;
  days: readonly string[];
}

/** The same key may mean another record on another day. */
export const soughtAs = ({ key, days }: Sought): string => JSON.stringify([key, days]);

/** The text by which a value of a key is compared; what is written in another spelling is the same. */
function keyText(value: unknown, isText: boolean): string {
  if (value == null) return '';
  const { text } = value as { text?: string };
  const given = text ?? String(value as string);
  return isText ? identityText(given) : given;
}

/** How the rows of a list are compared with the records that are there. */
export class Matching {
  private readonly fields: readonly KeyField[];
  private readonly kept: string;

  constructor(
    private readonly register: Pick<Register, 'entity' | 'table' | 'fields' | 'parts' | 'declared'>,
  ) {
    const { importedBy = [] } = register.declared;
    const { columns = {} } = tableOf(register.entity) ?? {};
    this.kept = 'retiredOn' in columns ? 'AND t.retired_on IS NULL' : '';
    this.fields = importedBy.map((path) => this.keyField(path));
  }

  private keyField(path: string): KeyField {
    const [first = '', inner] = path.split('.');
    const { fields, parts, entity } = this.register;
    const part = inner === undefined ? undefined : parts[first];
    const name = inner ?? first;
    const of = part && isDated(part) ? part.fields : fields;
    const { columns = {}, name: table = '' } = tableOf(part?.entity ?? entity) ?? {};
    const field = of.find((each) => each.name === name);
    if (!field) throw new Error(`Lists are to be imported by ${path}, which no record has.`);
    const { kind } = field.kept.facts;
    return {
      ...{ path, name, column: columns[name] ?? '', required: field.required },
      ...(part && { part: { name: first, table, owner: columns[part.owner] ?? '' } }),
      isText: kind === 'line' || kind === 'text',
    };
  }

  /** The fields of the key, those of parts with a dot. */
  get paths(): readonly string[] {
    return this.fields.map(({ path }) => path);
  }

  /** By what a row is found again; its key is JSON. */
  soughtBy({ values, parts }: Pick<Read, 'values' | 'parts'>): Sought {
    const of = ({ part }: KeyField) => (part ? ((parts[part.name]?.[0] ?? {}) as Values) : values);
    const texts = this.fields.map((field) => keyText(of(field)[field.name], field.isText));
    const days = this.fields.map((field) =>
      field.part ? ((of(field)['validFrom'] as string | null | undefined) ?? today()) : today(),
    );
    return { key: JSON.stringify(texts), days };
  }

  /** By what a record is found that somebody calls so on a day; only where one field is the key. */
  calledSo(text: string, day: string): Sought {
    return { key: JSON.stringify([keyText(text, this.fields[0]?.isText ?? false)]), days: [day] };
  }

  /** The ids of the records that are kept and found so, for each that is sought. */
  async ids(sought: readonly Sought[], manager: EntityManager): Promise<string[][]> {
    const found: string[][] = sought.map(() => []);
    if (sought.length === 0) return found;
    const keys = sought.map(({ key }) => JSON.parse(key) as string[]);
    const joins = this.fields.map((field, index) => joinOf(field, index)).join(' ');
    const given = this.fields.flatMap((_, index) => [`k${index}`, `d${index}`]);
    const rows = await manager.query<{ id: string; place: string }[]>(
      `SELECT DISTINCT t.id, k.place
       FROM unnest(${given.map((name, index) => `$${index + 1}::${name.startsWith('k') ? 'text' : 'date'}[]`).join()})
         WITH ORDINALITY k (${given.join()}, place)
       JOIN ${this.register.table} t ON ${this.fields.map(plainCondition).join(' AND ')} ${this.kept}
       ${joins} ORDER BY t.id`,
      this.fields.flatMap((_, index) => [
        keys.map((key) => key[index]),
        sought.map(({ days }) => days[index]),
      ]),
    );
    for (const { id, place } of rows) found[Number(place) - 1]?.push(id);
    return found;
  }

  /** The records that are sought, by {@link soughtAs}; they stay locked until the transaction ends. */
  async found(sought: readonly Sought[], manager: EntityManager): Promise<Map<string, Values[]>> {
    const ids = await this.ids(sought, manager);
    const records = (await manager.find(this.register.entity, {
      where: { id: In(ids.flat()) } as never,
      lock: { mode: 'pessimistic_write' },
    })) as ({ id: string } & Values)[];
    const byId = new Map(records.map((record) => [record.id, record]));
    return new Map(
      sought.map((each, index) => [soughtAs(each), (ids[index] ?? []).flatMap((id) => byId.get(id) ?? [])]),
    );
  }
}

const isSame = (field: KeyField, alias: string, index: number): string => {
  const column = `${alias}.${field.column}`;
  const text = field.isText ? `identity_text(${column})` : `${column}::text`;
  // Only what every record has is found by an index.
  return field.required ? `${text} = k.k${index}` : `coalesce(${text}, '') = k.k${index}`;
};

const plainCondition = (field: KeyField, index: number): string =>
  field.part ? 'true' : isSame(field, 't', index);

/** Joins what a record was on its day; those that were ever so are found first, by an index. */
function joinOf(field: KeyField, index: number): string {
  const { part } = field;
  if (!part) return '';
  const [ever, then] = [`e${index}`, `v${index}`];
  const on = versionOn(part.table, `v.${part.owner} = t.id`, `k.d${index}`);
  return `JOIN ${part.table} ${ever} ON ${ever}.${part.owner} = t.id AND ${isSame(field, ever, index)}
    JOIN ${on} ${then} ON ${isSame(field, then, index)}`;
}
