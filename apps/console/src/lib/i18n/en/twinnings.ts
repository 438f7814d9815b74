export const twinnings = {
  holds: 'in force',
  ended: 'ended',
  overdue: 'a commitment is overdue',
};
