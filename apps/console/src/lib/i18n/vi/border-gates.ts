export const borderGates = {
  what: 'cửa khẩu của tỉnh',
  list: 'Danh sách cửa khẩu',
  empty: 'Chưa ghi cửa khẩu nào ở đây. Bộ Tư lệnh ghi cửa khẩu kèm nguồn.',
  onMap: 'Trên bản đồ ngày {{date}}',
  territory: 'Thuộc, trên bản đồ',
  notYet: 'Mở từ ngày {{date}}, sau ngày của bản đồ.',
  ended: 'Không còn từ ngày {{date}}.',
};
