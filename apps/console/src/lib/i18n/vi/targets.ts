export const targets = {
  atLeast: 'ít nhất {{amount}}',
  atMost: 'nhiều nhất {{amount}}',
};
