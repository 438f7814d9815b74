import type { UnitOnMapFragment } from '@bien-cuong/api';
import { Link } from 'react-router';
import { paths } from '../../lib/paths';

/** Units as links, each to the date its name and code are given for. */
export function UnitLinks({ units }: { readonly units: readonly UnitOnMapFragment[] }) {
  return units.map((unit, index) => (
    <span key={`${unit.id}${unit.on}`}>
      {index > 0 && ', '}
      <Link to={paths.province(unit.id, unit.on)}>{unit.officialName}</Link>
    </span>
  ));
}
