import type { ReactNode } from 'react';
import styles from './form.module.css';

/** Marks the labels of required fields for the eye; screen readers hear of it from the control itself. */
export const markRequired = (label: ReactNode, { required }: { required: boolean }) => (
  <>
    {label}
    {required && (
      <span aria-hidden className={styles.mark}>
        *
      </span>
    )}
  </>
);
