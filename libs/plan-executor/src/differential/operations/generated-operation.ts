/** An operation with everything needed to run it. */
export interface GeneratedOperation {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}
