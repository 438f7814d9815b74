/** Collection rounds: forms that provinces fill in and headquarters checks. */
export const rounds = {
  indicator: 'Chỉ tiêu',
  qualifier: 'Mức chính xác',
  value: 'Giá trị',
  comment: 'Ghi chú',
  last: 'Kỳ trước',
  required: 'bắt buộc',
  saved: 'Đã lưu.',
  conflict: 'Người khác đã ghi: {{value}}. Hãy chọn ở trên bảng.',
};
