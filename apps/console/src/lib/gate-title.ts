/** A border gate is called by its names on both sides, as far as they are known. */
export const gateTitle = ({ name, nameBeyond }: { name: string; nameBeyond: string | null }): string =>
  nameBeyond === null ? name : `${name} – ${nameBeyond}`;
