/** Sheets that are filled as in a spreadsheet. */
export const sheet = {
  keys: 'Mũi tên, Enter, Tab để đi; gõ hoặc F2 để sửa, Esc để thôi, Delete để xóa; Shift + mũi tên để chọn nhiều ô; Ctrl-C, Ctrl-V, Ctrl-D (điền xuống), Ctrl-Z, Ctrl-Y.',
  chooseOne: 'Chọn một ô để xem chi tiết.',
  empty: 'trống',
  noNumber: 'Không đọc được số này. Hãy gõ chữ số, ví dụ 7.950 hoặc 12,5.',
  noChoice: 'Không có mục này trong danh sách. Hãy chọn một mục.',
  chosen: 'Đã chọn {{rows}} dòng × {{columns}} cột.',
  pasted: {
    taken: 'Đã dán {{count}} ô.',
    unread: '{{count}} ô không đọc được, có đánh dấu.',
    readOnly: 'Bỏ qua {{count}} ô chỉ đọc.',
    outside: '{{count}} ô nằm ngoài bảng, không dán.',
  },
  undo: 'Đã hoàn tác.',
  redo: 'Đã làm lại.',
  nothing: { undo: 'Không còn gì để hoàn tác.', redo: 'Không còn gì để làm lại.' },
};
