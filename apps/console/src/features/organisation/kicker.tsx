import { Link } from 'react-router';
import { listOf } from '../../lib/paths';
import type { ShownType } from '../../lib/registers/shown-facts';
import { useListTitle } from '../../lib/registers/use-list-title';
import { useHere } from '../../records/use-here';

/** Above the title: in which list it is. */
export function Kicker({ of }: { readonly of: ShownType }) {
  const title = useListTitle();
  const here = useHere();
  return <Link to={here(listOf(of))}>{title(of)}</Link>;
}
