export const communes = {
  what: 'xã, phường của tỉnh',
  list: 'Danh sách xã, phường',
  pages: 'Các trang của danh sách xã, phường',
  total: '{{total}} xã, phường',
  searchAmong: 'Tìm trong danh sách',
  empty: 'Chưa ghi xã, phường nào ở đây vào ngày này.',
  onMap: 'Trên bản đồ ngày {{date}}',
  territory: 'Thuộc, trên bản đồ',
  border: { yes: 'xã biên giới', no: 'không ở biên giới', unknown: 'biên giới: chưa ghi' },
  notYet: 'Thành lập ngày {{date}}, sau ngày của bản đồ.',
  ended: 'Không còn từ ngày {{date}}.',
};
