/** The map of border provinces by the values of an indicator. */
export const figureMap = {
  title: 'Map of figures',
  intro: 'How much each border province reached, on the map of any day.',
  question: '{{name}}, {{period}}: how much in each border province (map of {{date}})?',
  slider: 'The map through the changes of provinces',
  since: 'The map since {{from}}',
  between: 'The map from {{from}} to {{to}}',
  borderProvinces: '{{count}} border provinces',
  legend: 'Classes of values',
  provinces_one: '({{count}} province)',
  provinces_other: '({{count}} provinces)',
  none: 'Not reported',
  noNumber: 'Cannot be said in one number: open it to read the figures',
  together: 'Only together with another province; cannot be apportioned',
  point: 'Point at a province or move to it to read its number; open it to see the source.',
  undivided: 'What cannot be apportioned to single provinces',
  undividedNote:
    'On this map the territory of the unit that reported belongs to several provinces. Nothing is estimated, and these numbers are in none of theirs.',
};
