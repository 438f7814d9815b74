import { createContext } from 'react';

/** The day as of which a form finds units and people; the day of the map unless it is given. */
export const ReferenceDay = createContext<string | undefined>(undefined);
