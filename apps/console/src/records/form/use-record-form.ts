import { useApolloClient } from '@apollo/client/react';
import { Form } from 'antd';
import { useCallback, useState } from 'react';
import { useMerging } from '../../components/use-merging';
import type { Draft } from '../../lib/drafts/drafts';
import { useDraft } from '../../lib/drafts/use-draft';
import { refusalOf } from '../../lib/changes/refused';
import { useChange } from '../../lib/changes/use-change';
import type { Versions } from '../../lib/merge-typed';
import { useFormat } from '../../lib/use-format';
import { useRecordVariables } from '../page/use-record-variables';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useFactWording } from '../use-fact-wording';
import { useKeeping } from '../use-keeping';
import { changedInput, formValues, newInput, type Values } from '../values';
import { useBeginning } from './use-beginning';
import { useCheck } from './use-check';

interface Seen {
  readonly version: number | null;
  /** The values with which the form began, or those that were merged since. */
  readonly base: Values;
}

const asValues = (record: KeptRecord): Values => record as unknown as Values;

/**
 * A form for a new record, or for one that is changed: checked and kept as a draft while one types, merged
 * with what others save meanwhile, and sent once.
 */
export function useRecordForm(
  kind: RecordKind,
  record: KeptRecord | undefined,
  onSaved: (id: string) => void,
) {
  const { facts } = kind;
  const [form] = Form.useForm<Values>();
  const begun = useBeginning(kind);
  const [seen, setSeen] = useState<Seen>(() =>
    record ? seenOf(kind, record) : { version: null, base: begun },
  );
  const [typed, setTyped] = useState(false);
  const change = useChange(form);
  const keeping = useKeeping(kind);
  const draft = useDraft(`${facts.type}/${record?.id ?? 'new'}`);
  const input = useCallback((): Values => {
    const values = form.getFieldsValue(true) as Values;
    if (seen.version === null) return newInput(facts.fields, values);
    return changedInput(facts.fields, { base: seen.base, values });
  }, [form, facts, seen]);
  const check = useCheck(kind, { id: record?.id, form, input });
  const { merge, note } = useFactMerging(kind, form);
  const readAgain = useReadAgain(kind, record?.id);

  const keep = (now: Seen) =>
    draft.keep({ values: form.getFieldsValue(true) as Values, ...now, key: change.key });
  const takeUp = ({ values, base, version, key }: Draft) => {
    const typedThen = values as Values;
    if (!record || version === seen.version) form.setFieldsValue(typedThen as never);
    else merge({ base: base as Values, typed: typedThen }, record);
    setTyped(true);
    change.goOnWith(key);
    draft.answered();
    check.later();
  };
  const goOn = async () => {
    const newest = await readAgain();
    merge({ base: seen.base, typed: form.getFieldsValue(true) as Values }, newest);
    const now = seenOf(kind, newest);
    setSeen(now);
    keep(now);
    change.setFailure(undefined);
  };
  const send = () =>
    change.run(async (key) => {
      if (draft.found) return;
      const given = input();
      if (record && Object.keys(given).length === 0) return onSaved(record.id);
      if (await check.refuses()) return;
      keep(seen);
      await draft.flush();
      const saved =
        record && seen.version !== null
          ? await keeping.change({ id: record.id, version: seen.version }, given, key)
          : await keeping.create(given, key);
      await draft.forget();
      onSaved(saved.id);
    });
  const onTyped = () => {
    setTyped(true);
    keep(seen);
    check.later();
  };
  const lost = refusalOf(change.failure)?.isLostRace ?? false;
  return { form, seen, typed, change, draft, check, note, lost, takeUp, goOn, send, onTyped };
}

function seenOf({ facts }: RecordKind, record: KeptRecord | undefined): Seen {
  const base = formValues(facts.fields, record && asValues(record));
  return { version: record?.version ?? null, base };
}

function useFactMerging({ facts }: RecordKind, form: ReturnType<typeof Form.useForm<Values>>[0]) {
  const { language } = useFormat();
  const { text } = useFactWording();
  const factOf = (name: string) => facts.fields.find((fact) => fact.name === name);
  const { merge, note } = useMerging<Values>(form, (name) => factOf(name)?.label[language] ?? name);
  const onto = (typed: Omit<Versions<Values>, 'newest'>, newest: KeptRecord) =>
    merge({ ...typed, newest: formValues(facts.fields, asValues(newest)) }, (name) => {
      const fact = factOf(name);
      return (fact && text(fact, asValues(newest))) || '–';
    });
  return { merge: onto, note };
}

/** Reads a record as it is saved by now. */
function useReadAgain(kind: RecordKind, id: string | undefined) {
  const { document, pick } = kind.page;
  const client = useApolloClient();
  const variables = useRecordVariables(kind, id);
  return async (): Promise<KeptRecord> => {
    const query = { query: document, variables, fetchPolicy: 'network-only' } as const;
    const { data } = await client.query(query);
    const newest = data === undefined ? undefined : pick(data);
    if (!newest) throw new Error('The record cannot be read any more.');
    return newest;
  };
}
