/** What is wrong or missing in figures. */
export const quality = {
  title: 'Quality of figures',
  intro:
    'Which figures contradict each other, are missing, unusual or do not match, and where are they mended?',
  byIndicator: 'Indicators with figures that are not added',
  byIndicatorTable: 'Figures left out, by indicator',
  byIndicatorNote: 'Click an indicator to see its figures one by one below.',
  nothingLeftOut: 'All approved figures of this period are added.',
  counted: 'Added',
  leftOut: 'Left out',
  incomplete: 'Is something missing?',
  contradictions: '{{name}}: sources that contradict each other',
  contradictionsNote:
    'Sources say different things about the same province and time. Headquarters opens one figure and accepts it with a reason; as long as none is accepted, none is added.',
  contradictionsTable: 'Sources that contradict each other',
  noContradictions: 'No sources contradict each other.',
  about: 'About',
  mismatches: '{{name}}: figures that do not match the sums',
  mismatchesNote:
    'These figures overlap in part with another one, or are within one of a longer time, and are not added. Where a part and the whole do not match, mend one of them.',
  mismatchesTable: 'Figures in no sum',
  noMismatches: 'There are no such figures.',
  earlier_one:
    'Besides, {{count}} figure has a later one in its place: of this indicator the last one is taken, which is no mistake.',
  earlier_other:
    'Besides, {{count}} figures have later ones in their place: of this indicator the last one is taken, which is no mistake.',
  cut: 'A province has more figures than are shown here (200): choose a shorter period to see all.',
  gaps: '{{name}}: which border province lacks which year?',
  gapsNote:
    'On the map of {{date}}, until the end of last year. A year that was reported in part counts as reported.',
  gapsTable: 'Years that are missing',
  noGaps: 'Every border province has figures of every year of this period.',
  missingYears: 'Missing years',
  toMend: 'To be done',
  record: 'Record a figure',
  onlyCumulative: 'cumulative only',
  outliers: 'Unusual values in forms that wait for approval',
  outliersNote:
    'Compared with the period before of the same province and with the others in the round. Figures that were recorded outside rounds are not compared like this yet.',
  outliersTable: 'Unusual values',
  noOutliers: 'No value is unusual in the forms that wait for approval.',
  unusual: 'What is unusual',
  explained: 'Explained',
  overdue: 'Overdue forms',
  overdueNote: 'Of the rounds that are open. Open a form to fill it in, or extend its deadline.',
  overdueTable: 'Overdue forms, not submitted',
  noOverdue: 'No form is overdue.',
};
