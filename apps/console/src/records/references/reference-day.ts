import { dayBefore, type FieldFacts, parseEdtf } from '@bien-cuong/domain';
import { Form } from 'antd';
import { createContext, use } from 'react';
import { useMapDate } from '../../lib/use-map-date';
import { isEdtf, type Values } from '../values';

/** The day that a form has from what it is a part of, where its own fields give none. */
export const ReferenceDay = createContext<string | undefined>(undefined);

/** The day that the form is given, else that of the map. */
export function useGivenDay(): string {
  const { on } = useMapDate();
  return use(ReferenceDay) ?? on;
}

/** The day as of which a field of a form means what it refers to: by other fields of it, else as given. */
export function useReferenceDay({
  on = NONE,
  dayBefore: isEve = false,
}: Pick<FieldFacts, 'on' | 'dayBefore'>): string {
  const form = Form.useFormInstance<Values>();
  const own = Form.useWatch((values: Values) => dayIn(values, on), form);
  const given = useGivenDay();
  return own !== undefined && isEve ? dayBefore(own) : (own ?? given);
}

const NONE: readonly string[] = [];

/** The last day of the first of these fields that has one. */
export const dayIn = (values: Values, fields: readonly string[]): string | undefined =>
  fields.map((name) => lastDay(values[name])).find((day) => day !== undefined);

/** Undefined for what is no date or period, such as one that is not typed to its end. */
const lastDay = (text: unknown): string | undefined =>
  typeof text === 'string' && isEdtf(text.trim()) ? (parseEdtf(text.trim()).to ?? undefined) : undefined;
