/** An indicator in several times, side by side. */
export const comparison = {
  title: 'Comparison of figures',
  intro: 'An indicator in two or more periods, province by province: each period against the one before it.',
  periods: 'Periods to compare',
  periodsExample: 'Periods, such as 2023, 2024',
  sort: 'Sort',
  sorts: {
    rank: 'By rank',
    name: 'By name',
    difference: 'By difference',
    change: 'By change in percent',
  },
  difference: 'Difference {{now}} to {{before}}',
  change: 'Percent {{now}} to {{before}}',
  rank: 'Rank {{period}}',
  rankNote:
    'Ranks go by the numbers; equals share a rank. Where less is better, the lowest number comes first.',
  noDifference: 'cannot be said in one number: {{before}}, then {{now}}',
  cumulativeOf: '{{name}}, cumulative',
  cumulativeNote: 'These count several years as a whole: they are compared with each other alone.',
  tooFew: 'Enter at least two periods, such as 2023 and 2024.',
  none: 'There are no approved figures of “{{name}}” in these periods.',
  question: '{{name}}: how do {{first}} and {{last}} differ?',
};
