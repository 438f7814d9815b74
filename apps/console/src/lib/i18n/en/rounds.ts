/** Collection rounds: forms that provinces fill in and headquarters checks. */
export const rounds = {
  indicator: 'Indicator',
  qualifier: 'Qualifier',
  value: 'Value',
  comment: 'Comment',
  last: 'Last period',
  required: 'required',
  saved: 'Saved.',
  conflict: 'Somebody else has written: {{value}}. Choose above the sheet.',
};
