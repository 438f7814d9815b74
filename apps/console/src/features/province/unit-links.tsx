import type { UnitOnMapFragment } from '@bien-cuong/api';
import { Link } from 'react-router';
import { paths } from '../../lib/paths';

/** Links to units, each on the date for which its name and code are given. */
export function UnitLinks({ units }: { readonly units: readonly UnitOnMapFragment[] }) {
  return units.map((unit, index) => (
    <span key={`${unit.id}${unit.on}`}>
      {index > 0 && ', '}
      <Link to={paths.province(unit.id, unit.on)}>{unit.officialName}</Link>
    </span>
  ));
}
