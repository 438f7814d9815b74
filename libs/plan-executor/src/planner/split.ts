import type { DocumentNode, FieldNode } from 'graphql';
import { keepEntityFields } from './entity-fields';
import type { Need, Needs } from './needs';

/** A need of entities of one type. */
export interface TypedNeed extends Need {
  readonly type: string;
}

/** A part of a fetch, with the needs of its fields. */
export interface Part {
  readonly document: DocumentNode;
  readonly needs: readonly TypedNeed[];
}

export interface Splitting {
  readonly subgraph: string;
  readonly needs: Needs;
  /** The response names of values that may be absent, because they were selected conditionally. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * Splits an `_entities` query. Fields whose needs have the same name in the subgraph cannot share a
 * representation, which has room for only one of them. Fields whose needs may be absent are split off, too:
 * without these values there is no representation, and the other fields would be lost with them.
 */
export function split(document: DocumentNode, splitting: Splitting): Part[] {
  const groups = new Groups(splitting);
  keepEntityFields(document, (type, field) => groups.learn(type, field));
  const parts = groups.inUse.map((group) => ({
    document: keepEntityFields(document, (type, field) => groups.has(group, type, field)),
    needs: group.needs,
  }));
  return parts.length > 0 ? parts : [{ document, needs: [] }];
}

interface Group {
  readonly needs: TypedNeed[];
  /** The needs of its fields that may be absent, as text. */
  readonly doubt: string;
}

class Groups {
  private readonly groups: Group[] = [{ needs: [], doubt: '' }];
  private readonly byField = new Map<string, Group>();

  constructor(private readonly around: Splitting) {}

  get inUse(): Group[] {
    const used = new Set(this.byField.values());
    return this.groups.filter((group) => used.has(group));
  }

  /** Returns true always, to keep every field. */
  learn(type: string, { name }: FieldNode): boolean {
    if (name.value !== '__typename') this.place(type, name.value);
    return true;
  }

  has(group: Group, type: string, { name, alias }: FieldNode): boolean {
    const { needs, subgraph } = this.around;
    if (name.value !== '__typename') return this.place(type, name.value) === group;
    // The `__typename` of an interface object is less precise than the one already known, and would replace
    // it.
    return alias !== undefined || !needs.isInterfaceObject(subgraph, type);
  }

  private place(type: string, field: string): Group {
    const key = `${type}.${field}`;
    const known = this.byField.get(key);
    if (known) return known;
    const { needs, subgraph, doubtful } = this.around;
    const own = needs.of(subgraph, type, field).map((need) => ({ ...need, type }));
    const isDoubtful = own.some(({ path }) => path.split('/').some((name) => doubtful.has(name)));
    const doubt = isDoubtful ? own.map(({ path }) => path).join(' ') : '';
    const group = this.groupFor(own, doubt);
    group.needs.push(...own);
    this.byField.set(key, group);
    return group;
  }

  private groupFor(own: readonly TypedNeed[], doubt: string): Group {
    const found = this.groups.find((each) => each.doubt === doubt && !this.collide(own, each.needs));
    if (found) return found;
    const made = { needs: [], doubt };
    this.groups.push(made);
    return made;
  }

  private collide(own: readonly TypedNeed[], others: readonly TypedNeed[]): boolean {
    const { types } = this.around.needs;
    return own.some((one) =>
      others.some(
        (other) =>
          one.place === other.place && one.path !== other.path && types.overlap(one.type, other.type),
      ),
    );
  }
}
