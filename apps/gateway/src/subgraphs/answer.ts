import { z } from 'zod';
import type { GraphQLFormattedError } from 'graphql';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

const text = z.string().optional().catch(undefined);
/** One of the two versions in a conflict's error. */
const version = z.record(z.string(), z.unknown()).optional().catch(undefined);

const answerSchema = z
  .object({
    // Custom, because the data is passed on as it is: copying it would cost as much as parsing it.
    data: z.custom<Answer['data']>((value) => typeof value === 'object' && !Array.isArray(value)).optional(),
    errors: z
      .array(
        z.object({
          message: z.string(),
          path: z.array(z.union([z.string(), z.number()])).optional(),
          // Everything else in a subgraph's error (stack trace, address, query) stays inside.
          extensions: z.object({ code: text, argument: text, recorded: version, sent: version }).optional(),
        }),
      )
      .optional(),
  })
  .refine(({ data, errors }) => data || errors?.length, 'Neither data nor errors');

/**
 * Codes by which a subgraph says that it cannot execute the gateway's operation, which is never the client's
 * fault.
 */
const mismatches = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']);

/**
 * Reads a GraphQL answer from a response body, whatever the HTTP status was.
 * @throws Error when the body is none, or says that gateway and subgraph do not fit together
 */
export function readAnswer(body: unknown): Answer {
  if (isPlain(body)) return { data: body.data };
  const answer = answerSchema.parse(body);
  const mismatch = answer.errors?.find(({ extensions }) => mismatches.has(extensions?.code ?? ''));
  if (mismatch) throw new Error(`The subgraph refuses the gateway's operation: ${mismatch.message}`);
  return answer;
}

/** Whether it is the usual answer: only data, so that nothing has to be checked. */
function isPlain(body: unknown): body is { data: Record<string, unknown> } {
  if (typeof body !== 'object' || body === null || 'errors' in body || !('data' in body)) return false;
  const { data } = body;
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
