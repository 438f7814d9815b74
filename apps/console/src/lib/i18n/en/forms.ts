import type { Texts } from '../texts';

export const day: Texts['day'] = {
  unreadable: '“{{text}}” is not taken: write a day as 30/06/2025.',
  notHere: '{{text}} is not taken: that day cannot be chosen in this field.',
};

export const forms: Texts['forms'] = {
  cancel: 'Cancel',
  save: 'Save',
  done: 'Kept safely, close',
  edit: 'Edit',
  copy: 'Copy',
  copied: 'Copied',
  copyIt: 'Copy: {{what}}',
  shownOnce: 'Shown only this once',
  shownOnceBody:
    'Once this is closed it cannot be seen again. Copy it and hand it over by a channel of its own.',
  nothingChanged: 'Nothing has changed; what you typed is still here.',
  mayBeDone: 'It may have been done all the same: look before you do it again. What you typed is still here.',
  requestId: 'Request id for the operator: {{id}}',
  typedIsKept: 'What you typed is still here.',
  madeOtherwise:
    'An earlier attempt arrived after all, with what was typed then; what is typed now is not recorded. Close this, look at what is saved and edit it there.',
  reload: 'Load the newest, keep what I typed',
  loadedAgain: 'The newest version is loaded. What you typed is kept; press Save to record it.',
  differs: 'The newest version is loaded. What you typed is kept, but somebody else has changed the same to:',
};
