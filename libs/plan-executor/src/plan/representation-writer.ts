import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { json } from '../json';
import { sentName } from '../planner/sent-names';
import { getOwn } from './own';
import type { Row } from './run';

export type RowWriter = (row: Row) => string | undefined;

/**
 * Generates the function that writes simple fields of a row as a JSON object; it returns undefined when a row
 * lacks one of them. Names get into the source only by JSON.stringify.
 */
export function representationWriter(fields: readonly QueryPlanFieldNode[]): RowWriter {
  const nested: RowWriter[] = [];
  const names = fields.map(({ alias, name }) => alias ?? name);
  const reads = names.map((name, index) => {
    const key = JSON.stringify(name);
    const value = name in Object.prototype ? `own(o,${key})` : `o[${key}]`;
    return `const v${index} = ${value}; if (v${index} === undefined) return undefined;`;
  });
  const writes = fields.map(({ selections }, index) => {
    if (!selections) return `json(v${index})`;
    nested.push(representationWriter(selections.filter(isField)));
    return `below(v${index}, nested[${nested.length - 1}])`;
  });
  const members = fields.map((field, index) => {
    const key = JSON.stringify(`${index === 0 ? '{' : ','}${JSON.stringify(sentName(field))}:`);
    return `${key} + ${writes[index]}`;
  });
  const source = `"use strict"; return (o) => { ${reads.join(' ')} return ${members.join(' + ')} + "}"; };`;
  const make = new Function('json', 'own', 'below', 'nested', source) as (...parts: unknown[]) => RowWriter;
  return make(json, getOwn, below, nested);
}

const isField = (node: QueryPlanSelectionNode): node is QueryPlanFieldNode => node.kind === 'Field';

function below(value: unknown, write: RowWriter): string {
  if (Array.isArray(value)) return `[${value.map((each) => below(each, write)).join(',')}]`;
  return value === null || value === undefined ? 'null' : (write(value as Row) ?? 'null');
}
