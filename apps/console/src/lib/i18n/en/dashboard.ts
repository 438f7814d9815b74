/** Key figures, trend, ranking and completeness on one page. */
export const dashboard = {
  title: 'Dashboard of figures',
  intro: 'What did the provinces reach, more or less than before, who leads, and who has not reported yet?',
  keyFigures: 'Key figures, {{period}}',
  keyFiguresNote:
    'All provinces together. Cumulative numbers stand apart and are not added to yearly ones. Indicators without approved figures are not shown.',
  trend: '{{name}}: how much each year?',
  trendNote:
    'Until 30/06/2025 the numbers are those of 63 provinces, from 01/07/2025 on of 34. Click a number to see its source.',
  trendTable: '{{name}} by year',
  mergers: '01/07/2025: 63 provinces become 34',
  incomplete: 'something is missing: figures contradict each other or overlap',
  star: '* something is missing: figures contradict each other or overlap.',
  ranking: '{{name}}: which province has most? {{period}}',
  rankingNote:
    'In the order of the numbers; with “more than” or “about” the rank is no more exact than they are.',
  rankingTable: 'Ranking: {{name}}',
  share: 'Beside the highest',
  showAll_one: 'Show {{count}}',
  showAll_other: 'Show all {{count}}',
  showFirst_one: 'Show only the first',
  showFirst_other: 'Show only the first {{count}}',
  completeness: 'How far are the provinces with the last 12 rounds?',
  completenessNote: 'Each cell is the form of a province in a round; click it to open the form.',
  completenessTable: 'Forms of the provinces by round',
  roundsWhat: 'the collection rounds',
  noRounds: 'No collection round has been opened. Headquarters opens them under Collection rounds.',
  states: 'What the cells mean',
  state: {
    APPROVED: 'Approved',
    SUBMITTED: 'Submitted, to be approved',
    DRAFT: 'Draft',
    RETURNED: 'Returned',
    OVERDUE: 'Overdue, not submitted',
  },
  notAsked: 'not asked',
};
