import styles from './figure-map.module.css';

const turned = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;

/** What provinces without a number of their own are filled with. */
export const valuePatterns = (
  <>
    <pattern id="not-reported" {...turned} patternTransform="rotate(45)">
      <rect width="6" height="6" className={styles.ground} />
      <rect width="1.2" height="6" className={styles.ink} />
    </pattern>
    <pattern id="no-number" {...turned}>
      <rect width="6" height="6" className={styles.ground} />
      <circle cx="3" cy="3" r="1.5" className={styles.mark} />
    </pattern>
    <pattern id="together" {...turned} patternTransform="rotate(-45)">
      <rect width="6" height="6" className={styles.ground} />
      <rect width="3" height="6" className={styles.share} />
    </pattern>
  </>
);
