import { create } from 'qrcode';
import styles from './profile.module.css';

/** Light modules that the standard wants around the code. */
const MARGIN = 4;

/** Drawn as one path, so that it needs no picture from elsewhere; dark on light in either appearance, as cameras want. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = create(text).modules;
  const dark = [...data].flatMap((module, index) =>
    module ? [`M${index % size} ${Math.floor(index / size)}h1v1h-1z`] : [],
  );
  const whole = size + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className={styles.qrCode}
    >
      <path d={dark.join('')} />
    </svg>
  );
}
