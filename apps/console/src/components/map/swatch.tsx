import styles from './map.module.css';

/** A piece of the map's colour, for its legend. */
export function Swatch({ className = '' }: { readonly className: string | undefined }) {
  return (
    <svg width="18" height="14" aria-hidden className={`${styles.swatch} ${className}`}>
      <path d="M0,0 H18 V14 H0 Z" />
    </svg>
  );
}
