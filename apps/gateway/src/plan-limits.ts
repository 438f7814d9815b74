import { GraphQLError } from 'graphql';
import type { QueryPlannerConfig } from '@apollo/query-planner';
import type { Language, Text } from '@bien-cuong/domain';

/**
 * Limits how long the planner may search for the best plan. It tries every combination of the subgraphs that
 * have the same fields; for this platform's own supergraph there is only one.
 */
export const planning: QueryPlannerConfig['debug'] = { maxEvaluatedPlans: 100, pathsLimit: 50 };

const sentence = (fetches: number, most: number): Text => ({
  vi: `Truy vấn cần hỏi các dịch vụ ${fetches} lần, nhiều nhất ${most}. Hãy chia thành nhiều truy vấn.`,
  en: `The query needs ${fetches} requests to services, at most ${most} are allowed. Ask several queries instead.`,
});

/** @throws GraphQLError with status 400 when a plan has more fetches than `most`, where 0 means no limit */
export function requireFewFetches(fetches: number, most: number, language: Language): void {
  if (most === 0 || fetches <= most) return;
  throw new GraphQLError(sentence(fetches, most)[language], {
    extensions: { code: 'QUERY_TOO_LARGE', limited: 'fetches', most, http: { status: 400 } },
  });
}
