/** Sheets that are filled as in a spreadsheet. */
export const sheet = {
  keys: 'Arrows, Enter and Tab move; typing or F2 edits, Esc leaves it, Delete clears; Shift + arrows choose several cells; Ctrl-C, Ctrl-V, Ctrl-D (fill down), Ctrl-Z, Ctrl-Y.',
  chooseOne: 'Choose a cell to see more of it.',
  empty: 'empty',
  noNumber: 'This number cannot be read. Type digits, such as 7,950 or 12.5.',
  noChoice: 'The list has no such entry. Choose one.',
  chosen: '{{rows}} rows × {{columns}} columns are chosen.',
  pasted: {
    taken: 'Cells pasted: {{count}}.',
    unread: 'Cells that cannot be read, which are marked: {{count}}.',
    readOnly: 'Read-only cells left as they are: {{count}}.',
    outside: 'Cells outside the sheet, not pasted: {{count}}.',
  },
  undo: 'Undone.',
  redo: 'Done again.',
  nothing: { undo: 'There is nothing to undo.', redo: 'There is nothing to do again.' },
};
