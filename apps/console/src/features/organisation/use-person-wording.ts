import type { PersonHeadFragment } from '@bien-cuong/api';
import { useFormat } from '../../lib/use-format';

/** Says rank and post of a person in the reader's language. */
export function usePersonWording() {
  const { name } = useFormat();
  return {
    fields: {
      rank: ({ rank }: PersonHeadFragment) => (rank ? name(rank) : undefined),
      post: ({ post, postEn }: PersonHeadFragment) =>
        post ? name({ name: post, nameEn: postEn }) : undefined,
    },
  };
}
