export const day = {
  unreadable: 'Không nhận “{{text}}”: hãy viết ngày như 30/06/2025.',
  notHere: 'Không nhận ngày {{text}}: ở ô này không chọn được ngày đó.',
};

export const forms = {
  cancel: 'Hủy',
  save: 'Lưu',
  done: 'Đã cất giữ, đóng lại',
  edit: 'Sửa',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyIt: 'Sao chép: {{what}}',
  shownOnce: 'Chỉ hiện một lần này',
  shownOnceBody:
    'Đóng hộp này là không xem lại được nữa. Hãy sao chép và chuyển cho người nhận qua kênh riêng.',
  nothingChanged: 'Chưa có gì thay đổi; những gì đã gõ vẫn còn.',
  mayBeDone: 'Có thể việc này đã được lưu: hãy xem lại trước khi làm lần nữa. Những gì đã gõ vẫn còn.',
  requestId: 'Mã yêu cầu để báo người vận hành: {{id}}',
  typedIsKept: 'Những gì đã gõ vẫn còn.',
  madeOtherwise:
    'Lần gửi trước đã tới nơi với nội dung gõ lúc đó; nội dung đang gõ chưa được ghi. Hãy đóng lại, xem bản đã lưu rồi sửa ở đó.',
  reload: 'Tải bản mới, giữ những gì đã gõ',
  loadedAgain: 'Đã tải bản mới nhất. Những gì đã gõ vẫn giữ nguyên; bấm Lưu để ghi.',
  differs: 'Đã tải bản mới nhất. Những gì đã gõ vẫn giữ nguyên, nhưng người khác cũng đã sửa chỗ đó thành:',
};
