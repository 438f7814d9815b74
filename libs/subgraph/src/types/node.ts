import { InvalidInput, isDay, isUuid } from '@bien-cuong/domain';
import { type ClassType, Directive, Field, getMetadataStorage, ID, InterfaceType } from 'type-graphql';

const NODE_ID = {
  description:
    'Its identity in the whole graph, for `Query.node`: of what is as of a day, with that day. Not to be taken apart.',
};

/** Types are named by each subgraph: programs with several have all of their classes. */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'What can be fetched again by `Query.node` (Relay).',
})
export abstract class Node {
  @Field(() => ID, NODE_ID)
  nodeId: string;
}

/** Makes an entity a node: each subgraph that has it can say its identity. */
export function makeNode(type: ClassType): void {
  const { prototype } = type as { prototype: object };
  Directive('@shareable')(prototype, 'nodeId');
  Field(() => ID, NODE_ID)(prototype, 'nodeId');
  const declared = getMetadataStorage().objectTypes.find(({ target }) => target === type);
  if (declared) declared.interfaceClasses = [...(declared.interfaceClasses ?? []), Node];
}

/**
 * SQL: the identity of a row in the whole graph.
 * @param id SQL expression, as is the day
 */
export function nodeIdSql(type: string, id: string, on: string | undefined): string {
  const text = [`'${type}'`, id, ...(on === undefined ? [] : [on])].join(` || ':' || `);
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), '+/=' || chr(10), '-_')`;
}

/** What an identity names. */
export interface NodeKey {
  type: string;
  key: { id: string; on?: string };
}

/** @throws InvalidInput when it is no identity of this platform */
export function readNodeId(nodeId: string, argument: string): NodeKey {
  const [type = '', id = '', on, ...rest] = Buffer.from(nodeId, 'base64url').toString().split(':');
  const isRead = /^\w+$/.test(type) && isUuid(id) && (on === undefined || isDay(on)) && rest.length === 0;
  if (!isRead) throw noNode(nodeId, argument);
  return { type, key: { id: id.toLowerCase(), ...(on !== undefined && { on }) } };
}

/** A longer identity is not worth repeating in an error. */
const LONGEST = 100;

export function noNode(nodeId: string, argument: string): InvalidInput {
  const shown = nodeId.slice(0, LONGEST);
  return new InvalidInput(
    {
      vi: `Đối số «${argument}»: «${shown}» không phải là \`nodeId\` của nền tảng này.`,
      en: `Argument "${argument}": "${shown}" is no \`nodeId\` of this platform.`,
    },
    argument,
  );
}
