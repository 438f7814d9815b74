import { NotFound, type Text, Unavailable } from '@bien-cuong/domain';

import type { AskSubgraph, OnBehalfOf } from './ask-subgraph';

/** An entity of another subgraph that a write refers to. */
export interface Reference {
  /** The subgraph that owns it. */
  subgraph: string;
  type: string;
  key: Readonly<Record<string, unknown>>;
  /** The argument that names it. */
  argument: string;
}

const NOT_THERE: Text = {
  vi: 'Đối tượng được nêu không có trong hệ thống.',
  en: 'What this refers to does not exist.',
};

const UNKNOWN: Text = {
  vi: 'Hiện chưa kiểm tra được đối tượng được nêu. Chưa có gì thay đổi; hãy thử lại sau giây lát.',
  en: 'What this refers to cannot be checked at the moment. Nothing was changed; try again in a moment.',
};

const EXISTS = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';

/** Checks with the owning subgraphs that the entities exist which a write refers to. */
export class ReferenceCheck {
  private readonly warned = new Set<string>();

  /**
   * @param ways functions to ask the other subgraphs, by name
   * @param strict whether a reference that cannot be checked is refused; else a developer is warned
   */
  constructor(
    private readonly ways: Readonly<Record<string, AskSubgraph>> = {},
    private readonly strict = false,
  ) {}

  /**
   * @throws NotFound when there is no such entity that the caller may see
   * @throws Unavailable when its owner does not answer
   */
  async demand({ subgraph, type, key, argument }: Reference, asker: OnBehalfOf): Promise<void> {
    const ask = this.ways[subgraph];
    if (!ask) return this.unchecked(subgraph, argument);
    const found = await this.found(ask, { __typename: type, ...key }, asker);
    if (found === undefined) throw new Unavailable(UNKNOWN, argument);
    if (!found) throw new NotFound(NOT_THERE, argument);
  }

  /** @returns undefined when its owner does not answer */
  private async found(ask: AskSubgraph, key: object, asker: OnBehalfOf): Promise<boolean | undefined> {
    try {
      const { data, errors } = await ask({ query: EXISTS, variables: { keys: [key] } }, asker);
      const entities = data?.['_entities'];
      if (!errors && Array.isArray(entities)) return entities[0] != null;
      console.error('An owner of entities does not tell whether one exists:', errors);
    } catch (error) {
      console.error(error);
    }
    return undefined;
  }

  private unchecked(subgraph: string, argument: string): void {
    if (this.strict) throw new Unavailable(UNKNOWN, argument);
    if (this.warned.has(subgraph)) return;
    this.warned.add(subgraph);
    console.warn(`References to ${subgraph} are not checked: SUBGRAPH_URLS does not say where it is.`);
  }
}
