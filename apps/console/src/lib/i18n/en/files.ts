import type { Texts } from '../texts';

export const files: Texts['files'] = {
  title: 'Attached files',
  what: 'the attached files',
  empty: 'No files are attached.',
  emptyForKeeper:
    'No files yet. Attach a scan or the electronic text of the document that this record rests on.',
  emptyRetired: 'No file has been retired.',
  attach: 'Attach files',
  attachTo: 'Attach files: {{title}}',
  choose: 'Choose files, or drop them here',
  limits:
    'PDF, pictures, Word, Excel, PowerPoint, OpenDocument, .txt, .csv; at most 20 MiB each. Several can be chosen.',
  none: 'Choose a file.',
  tooLarge:
    'The file is larger than 20 MiB, so it is not sent. Make its pictures or scans smaller, or divide it.',
  sending: 'Being sent and checked…',
  note: 'Note (optional)',
  noteOn: 'Note on {{name}} (optional)',
  drop: 'Leave it out',
  dropOne: 'Leave out {{name}}',
  stop: 'Stop sending',
  stopOne: 'Stop sending {{name}}',
  attachedAt: 'attached {{at}}',
  fetch: 'Download',
  fetchOne: 'Download {{name}}',
  notFetched: 'Not downloaded: {{reason}}',
  retireOne: 'Retire the file {{name}}',
  retireBody: 'The file is no longer listed, but it is kept. It can be restored at any time.',
  restoreOne: 'Restore the file {{name}}',
  restoreBody: 'The file is listed again.',
  showRetired: 'Show retired files',
  hideRetired: 'Hide retired files',
  more: 'Show more',
  shown: '{{shown}} of {{total}} files',
  kinds: {
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    picture: '{{format}} picture',
    text: 'Plain text',
  },
};
