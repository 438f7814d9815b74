export const twinnings = {
  holds: 'đang thực hiện',
  ended: 'đã kết thúc',
  overdue: 'có cam kết quá hạn',
};
