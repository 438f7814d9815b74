import workflows from '@bien-cuong/api/workflows.json';
import type { WorkflowFacts } from '@bien-cuong/domain';

/** The facts of all workflows. */
export const allWorkflows = workflows as unknown as readonly WorkflowFacts[];

const byType = new Map(allWorkflows.map((facts) => [facts.type, facts]));

/** What the services say of the way of the records of a type: their states and moves. */
export function workflowOf(type: string): WorkflowFacts {
  const facts = byType.get(type);
  if (!facts) throw new Error(`Records of ${type} have no workflow.`);
  return facts;
}

/** What is done with the records of a type that is no move. */
export const commandOf = (type: string, command: string): WorkflowFacts['commands'][number] | undefined =>
  workflowOf(type).commands.find(({ name }) => name === command);
