import { useCallback, useMemo, useState } from 'react';
import type { CellValue } from '../../components/sheet/cell';
import type { Save } from '../../lib/autosave/autosave';
import { useGraphChange } from '../../lib/changes/use-graph-change';
import { FormCells } from './form-cells';
import type { RoundForm } from './round-form';
import { saveCellsMutation } from './form.graphql';

/**
 * What is recorded in the cells of a form, and how they are saved.
 * @param onSaved asks anew for what the service says of them
 */
export function useFormCells({ id, cells, version }: RoundForm, onSaved: () => Promise<unknown>) {
  const change = useGraphChange();
  const [known] = useState(() => new FormCells());
  const [latest, setLatest] = useState(version);
  const recorded = useMemo(
    () => known.hear(cells.map(({ indicator, ...cell }) => ({ ...cell, indicatorId: indicator.id }))),
    [known, cells],
  );
  const save = useCallback<Save<CellValue>>(
    async (typed, leaving) => {
      const outcome = await known.save(typed, async (sent) => {
        const { saved } = await change(saveCellsMutation, {
          id,
          cells: sent.map(({ indicatorId, version, value, qualifier, comment }) => ({
            indicatorId,
            version,
            value,
            qualifier,
            comment,
          })),
        });
        setLatest(saved.version);
        return saved;
      });
      if (!leaving) void onSaved().catch(() => undefined);
      return outcome;
    },
    [known, change, id, onSaved],
  );
  return {
    recorded,
    save,
    /** The version of the form with what was saved here; moves are made of what is seen. */
    version: Math.max(version, latest),
  };
}
