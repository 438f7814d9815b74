export const amendments = {
  title: 'Các lần sửa số liệu này',
  note: 'Số liệu đã duyệt chỉ thay đổi khi Bộ Tư lệnh duyệt đề nghị sửa; số cũ và lý do được giữ lại.',
  none: 'Số liệu này chưa được sửa lần nào.',
  change: 'Sửa',
  why: 'Lý do',
  state: 'Trạng thái',
  fromTo: '{{from}} thành {{to}}',
  takenFrom: '(nguồn: {{source}})',
  waiting: 'Đề nghị sửa số liệu chờ duyệt',
  waitingNote: '{{count}} đề nghị. Mở số liệu để duyệt hoặc từ chối.',
  figure: 'Số liệu',
  proposedOn: 'Ngày đề nghị',
};
