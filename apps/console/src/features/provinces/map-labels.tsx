import type { RollOutReviewFragment } from '@bien-cuong/api';
import { useFormat } from '../../lib/use-format';
import { useReviewWording } from '../../lib/use-review-wording';
import styles from './border-map.module.css';
import { outlineCentre, type Region } from '../../components/map/map-regions';
import type { ReviewsByUnit } from './use-roll-out';

interface Props {
  readonly regions: readonly Region[];
  readonly reviews: ReviewsByUnit;
}

/** Labels for the pilots beside the map, each with a line to its territory. */
export function MapLabels({ regions, reviews }: Props) {
  return (
    <g aria-hidden>
      {regions.flatMap(({ holder, outlines }) => {
        const pilot = holder && reviews.get(holder.id)?.find(({ pilotFor }) => pilotFor);
        const outline = outlines[0];
        return holder && pilot && outline
          ? [<PilotLabel key={holder.id} name={holder.name} pilot={pilot} path={outline.path} />]
          : [];
      })}
    </g>
  );
}

interface LabelProps {
  readonly name: string;
  readonly pilot: RollOutReviewFragment;
  readonly path: string;
}

function PilotLabel({ name, pilot, path }: LabelProps) {
  const format = useFormat();
  const say = useReviewWording();
  const { text, pilots } = say([pilot]);
  const { x, y } = outlineCentre(path);
  const start = Math.max(x + 110, 400);
  const heldByAnother =
    pilot.province && pilot.province.name !== name ? `${name} (${pilot.province.name})` : name;
  return (
    <g className={styles.label}>
      <circle cx={x} cy={y} r="4" />
      <path d={`M${x + 4},${y} H${start - 8}`} />
      <text x={start} y={y}>
        <tspan className={styles.labelName}>{heldByAnother}</tspan>
        <tspan x={start} dy="1.25em">
          {pilots[0]} · {pilot.heldOn ? format.edtf(pilot.heldOn) : text}
        </tspan>
      </text>
    </g>
  );
}
