import { type DomainError, NotFound, type Text, Unavailable } from '@bien-cuong/domain';

import type { AskSubgraph, OnBehalfOf, Question } from './ask-subgraph';
import { NOT_THERE } from './register/refusals';

/** An entity of another subgraph that a write refers to. */
export interface Reference {
  /** The subgraph that owns it. */
  subgraph: string;
  type: string;
  key: Readonly<Record<string, unknown>>;
  /** The argument that names it. */
  argument: string;
}

const UNKNOWN: Text = {
  vi: 'Hiện chưa kiểm tra được đối tượng được nêu. Chưa có gì thay đổi; hãy thử lại sau giây lát.',
  en: 'What this refers to cannot be checked at the moment. Nothing was changed; try again in a moment.',
};

const NO_ANSWER: Text = {
  vi: 'Hiện chưa hỏi được dịch vụ cần cho câu trả lời này. Hãy thử lại sau giây lát.',
  en: 'A service that is needed for this answer cannot be asked at the moment. Try again in a moment.',
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
   * Asks another subgraph on behalf of a caller.
   * @throws Unavailable when it is not known where it is, or when it does not answer
   */
  async ask(subgraph: string, question: Question, asker: OnBehalfOf): Promise<Record<string, unknown>> {
    try {
      const { data, errors } = (await this.ways[subgraph]?.(question, asker)) ?? {};
      if (data && !errors) return data;
      if (errors) console.error(`${subgraph} does not answer a question:`, errors);
    } catch (error) {
      console.error(error);
    }
    throw new Unavailable(NO_ANSWER);
  }

  /** The refusals of those that do not exist or cannot be checked; each owner is asked once. */
  async missing(references: readonly Reference[], asker: OnBehalfOf): Promise<DomainError[]> {
    const bySubgraph = Map.groupBy(references, ({ subgraph }) => subgraph);
    const refusals = [...bySubgraph].map(async ([subgraph, own]) => this.refusals(subgraph, own, asker));
    return (await Promise.all(refusals)).flat();
  }

  private async refusals(
    subgraph: string,
    references: readonly Reference[],
    asker: OnBehalfOf,
  ): Promise<DomainError[]> {
    const ask = this.ways[subgraph];
    if (!ask) return this.unchecked(subgraph, references);
    const keys = references.map(({ type, key }) => ({ __typename: type, ...key }));
    const found = await this.found(ask, keys, asker);
    if (!found) return references.map(({ argument }) => new Unavailable(UNKNOWN, argument));
    return references
      .filter((_, index) => found[index] == null)
      .map(({ argument }) => new NotFound(NOT_THERE, argument));
  }

  /** @returns undefined when their owner does not answer */
  private async found(ask: AskSubgraph, keys: object[], asker: OnBehalfOf): Promise<unknown[] | undefined> {
    try {
      const { data, errors } = await ask({ query: EXISTS, variables: { keys } }, asker);
      const entities: unknown = data?.['_entities'];
      if (!errors && Array.isArray(entities)) return entities;
      console.error('An owner of entities does not tell whether one exists:', errors);
    } catch (error) {
      console.error(error);
    }
    return undefined;
  }

  private unchecked(subgraph: string, references: readonly Reference[]): DomainError[] {
    if (this.strict) return references.map(({ argument }) => new Unavailable(UNKNOWN, argument));
    if (this.warned.has(subgraph)) return [];
    this.warned.add(subgraph);
    console.warn(`References to ${subgraph} are not checked: SUBGRAPH_URLS does not say where it is.`);
    return [];
  }
}
