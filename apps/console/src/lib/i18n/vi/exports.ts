export const exports = {
  csv: 'Xuất CSV',
  xlsx: 'Xuất Excel',
  failed: 'Chưa ghi được vào nhật ký nên chưa xuất: {{reason}}',
  lists: {
    audit: 'Nhật ký',
    provinces: 'Tỉnh, thành',
    'roll-out': 'Sơ kết, tổng kết',
    'round-forms': 'Biểu báo cáo',
    'summary-report': 'Báo cáo sơ kết',
  },
};

/** Why something was refused, by error code. */
export const refusals = {
  FORBIDDEN: 'không có quyền',
  NOT_FOUND: 'không có đối tượng này',
  CONFLICT: 'trái với bản đã ghi',
  BAD_USER_INPUT: 'nội dung không hợp lệ',
  UNAVAILABLE: 'dịch vụ liên quan không trả lời',
};
