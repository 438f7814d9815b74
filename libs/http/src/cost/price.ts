import { preferredLanguage, type Text } from '@bien-cuong/domain';
import { GraphQLError } from 'graphql';

/** What an operation can cost at most, computed before it is executed. */
export interface Price {
  /** Objects that are read. */
  cost: number;
  /** Leaf values of the answer. Each alias counts, though nothing more is read for it. */
  values: number;
}

/** Three times what the largest pages of the console need; less than a list of pages within a page. */
export const usualMost: Price = { cost: 40_000, values: 120_000 };

/** A gateway's fetches belong to clients whose own operations were already found cheap enough. */
const gatewayFactor = 10;

/** The configured limits; 0 means no limit. */
export const mostOf = ({ cost, values }: Price): Price => ({
  cost: cost === 0 ? Infinity : cost,
  values: values === 0 ? Infinity : values,
});

export const mostForGateways = ({ cost, values }: Price): Price => ({
  cost: gatewayFactor * cost,
  values: gatewayFactor * values,
});

export function isAffordable(price: Price, most: Price): boolean {
  return price.cost <= most.cost && price.values <= most.values;
}

/** @throws GraphQLError with status 400 when an operation can cost more than allowed */
export function requireAffordable(price: Price, most: Price, acceptLanguage: string | undefined): void {
  if (isAffordable(price, most)) return;
  const which = price.cost > most.cost ? 'cost' : 'values';
  throw new GraphQLError(sentences[which](price[which], most[which])[preferredLanguage(acceptLanguage)], {
    extensions: {
      code: 'QUERY_TOO_EXPENSIVE',
      [which]: price[which],
      most: most[which],
      http: { status: 400 },
    },
  });
}

const sentences: Record<keyof Price, (found: number, most: number) => Text> = {
  cost: (cost, most) => ({
    vi: `Truy vấn có thể đọc quá nhiều: chi phí ước tính ${cost}, nhiều nhất ${most}. Hãy hỏi ít dòng hơn (first) hoặc chia thành nhiều truy vấn.`,
    en: `The query may read too much: its cost is estimated at ${cost}, at most ${most} is allowed. Ask for fewer rows (first), or ask several queries.`,
  }),
  values: (values, most) => ({
    vi: `Câu trả lời có thể quá lớn: ước tính ${values} giá trị, nhiều nhất ${most}. Hãy hỏi ít dòng (first) hoặc ít trường hơn, hoặc chia thành nhiều truy vấn.`,
    en: `The answer may become too large: it is estimated at ${values} values, at most ${most} are allowed. Ask for fewer rows (first) or fields, or ask several queries.`,
  }),
};
