import type { Texts } from '../texts';

export const summaryReport: Texts['summaryReport'] = {
  title: 'Interim report',
  intro:
    'Choose a province and a period, look at what goes in, then download a Word file in the form of Vietnamese offices. Every number has its source in a footnote; nobody who was commended is named.',
  what: 'the interim report',
  filters: 'What to report',
  superior: 'Superior body',
  issuer: 'Issuing body',
  choose: 'Choose a province to see its report.',
  unknown: 'There is no such province.',
  notOnMap:
    '{{name}} is not on the map of {{date}}. Choose another day of the map in the top bar, or “As reported”.',
  previewNote:
    'Preview, in Vietnamese as the paper is. Number, day, recipients and signature are left to be filled in; so are the bodies that are not entered above.',
  preview: 'Preview of the report of {{name}}',
  download: 'Download the report (.docx)',
};
