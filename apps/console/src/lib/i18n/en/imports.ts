import type { Texts } from '../texts';

export const imports: Texts['imports'] = {
  open: 'Import from Excel',
  title: 'Import {{many}} from a file',
  intro:
    'Each row is checked by the rules that hold for entries by hand. Nothing is recorded unless every row is valid.',
  how: 'Take the template, fill in a row for each {{one}}, then choose the file. Columns with a * must be filled in.',
  dated:
    'What changes with time: a row with a new day says that from that day on it is so, and blank cells leave what was. To correct what is recorded from the same day, say why. Provinces go by their name or code on that day, units by their name on that day or today; a unit of the list itself must stand in a row above.',
  template: 'Excel template',
  choose: 'Choose a file, or drop it here',
  limits: '.xlsx or .csv, at most 50,000 rows and 20 MiB',
  unknownHeadings:
    'These headings are not understood: {{headings}}. Use those of the template, or remove the columns.',
  missingHeadings: 'Columns that are needed are missing: {{headings}}.',
  headingsTwice: 'Columns that are there twice: {{headings}}.',
  refused: {
    tooLarge: 'The file is larger than 20 MiB. Divide the list into several files.',
    neitherKind: 'The file is neither .xlsx nor .csv (UTF-8), whatever its name says.',
    oldExcel: 'This is an old Excel file, or one with a password. Save it as .xlsx without a password.',
    damaged: 'The file cannot be read; it may be damaged. Open it in Excel, save it and try again.',
    bomb: 'The file unpacks to too much, so it is not read.',
    formula: 'Cell {{place}} is a formula. Paste its value in its place.',
    empty: 'The file has no rows below its headings.',
    tooLong: 'The file has more than 50,000 rows. Divide the list into several files.',
  },
  sending: 'Reading and sending the list:',
  checking: 'Checking:',
  applying: 'Recording:',
  progress: '{{done}} of {{of}} rows',
  states: {
    staged: 'The list has not been checked.',
    incomplete: 'Not all rows of the list were sent, so it is not checked. Choose the file again.',
    ready:
      'Every row is valid: {{made}} records would be made and {{changed}} changed. Nothing has changed yet.',
    nothing: 'Everything in the list is recorded already; there is nothing to do.',
    refused:
      '{{refused}} rows are not valid, so nothing was recorded. Mend them in the file and choose it again.',
    applied: 'Recorded: {{made}} records made, {{changed}} changed.',
    stopped: 'The import was stopped; nothing has changed.',
  },
  apply_one: 'Record {{count}} entry',
  apply_other: 'Record {{count}} entries',
  applyBody:
    '{{made}} {{many}} will be made and {{changed}} changed. If a row is refused, none of them is recorded.',
  confirm: 'Record all',
  check: 'Check again',
  again: 'Choose another file',
  gone: 'This list is gone: lists are kept for thirty days, and only for those who sent them.',
  verdicts: 'What becomes of the rows',
  rows: 'The rows of the list',
  none: 'No rows.',
  place: 'Row',
  verdict: 'Verdict',
  outcomes: { MADE: 'New', CHANGED: 'Changed', SAME: 'Same', REFUSED: 'Refused', ALIKE: 'May be there' },
};
