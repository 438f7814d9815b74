import { useApolloClient } from '@apollo/client/react';
import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldPath, fieldAt } from '../../lib/changes/field-at';
import type { Check } from '../operations';
import type { RecordKind } from '../record-kind';
import { judgeable, type Values } from '../values';

const REST = 400;

type Judgement = NonNullable<Check['check']>;

interface Asked {
  readonly id: string | undefined;
  readonly form: FormInstance<Values>;
  /** What would be sent by now. */
  readonly input: () => Values;
}

/**
 * Has the service judge what is typed: shortly after each change, and before it is sent. A field that was not
 * touched is only told when the form is sent.
 */
export function useCheck(
  { facts, operations }: Pick<RecordKind, 'facts' | 'operations'>,
  { id, form, input }: Asked,
) {
  const client = useApolloClient();
  const [judgement, setJudgement] = useState<Judgement>();
  const told = useRef<readonly FieldPath[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** Undefined when nobody answers: then the write itself will tell. */
  const ask = useCallback(async (): Promise<Judgement | undefined> => {
    const { data } = await client.query({
      query: operations.check,
      variables: { id, input: judgeable(facts.fields, input()) },
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
    });
    return data?.check ?? undefined;
  }, [client, operations, facts, id, input]);

  const tell = useCallback(
    ({ refusals }: Judgement, untouched: boolean) => {
      const found = refusals.flatMap(({ argument, message }) => {
        const name = fieldAt(form, argument ?? undefined);
        return name && (untouched || form.isFieldTouched(name as never)) ? [{ name, errors: [message] }] : [];
      });
      const now = new Set(found.map(({ name }) => JSON.stringify(name)));
      const mended = told.current.filter((name) => !now.has(JSON.stringify(name)));
      form.setFields([...mended.map((name) => ({ name, errors: [] })), ...found] as never);
      told.current = found.map(({ name }) => name);
      return found[0]?.name;
    },
    [form],
  );

  const judge = useCallback(
    async (untouched: boolean) => {
      clearTimeout(timer.current);
      const number = ++newest.current;
      const found = await ask().catch(() => undefined);
      if (!found || number !== newest.current) return undefined;
      setJudgement(found);
      return { ...found, first: tell(found, untouched) };
    },
    [ask, tell],
  );

  const later = useCallback(() => {
    clearTimeout(timer.current);
    // What is on its way is about what was typed before.
    newest.current += 1;
    timer.current = setTimeout(() => void judge(false), REST);
  }, [judge]);

  /** @returns whether it would be refused; the first field that is wrong gets the focus */
  const refuses = async (): Promise<boolean> => {
    const found = await judge(true);
    if (!found || found.refusals.length === 0) return false;
    if (found.first) form.scrollToField(found.first as never, { focus: true });
    return true;
  };

  const general = (judgement?.refusals ?? []).filter(({ argument }) => !fieldAt(form, argument ?? undefined));
  return { later, refuses, refusals: judgement?.refusals, alike: judgement?.alike ?? [], general };
}
