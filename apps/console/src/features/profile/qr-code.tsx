import { create } from 'qrcode';
import styles from './profile.module.css';

/** The standard requires this many light modules around the code. */
const MARGIN = 4;

/**
 * Drawn as one SVG path, so that no image has to be loaded; dark on light in both themes, as cameras need.
 */
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
