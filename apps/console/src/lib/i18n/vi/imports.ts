import type { SheetFault } from '../../sheets/sheet-refused';

const refused: Record<SheetFault, string> = {
  tooLarge: 'Tệp lớn quá 20 MiB. Hãy chia danh sách thành nhiều tệp.',
  neitherKind: 'Nội dung tệp không phải .xlsx hay .csv (UTF-8), dù tên tệp có thể nói khác.',
  oldExcel: 'Đây là tệp Excel kiểu cũ hoặc có mật khẩu. Hãy lưu lại dưới dạng .xlsx, không mật khẩu.',
  damaged: 'Không đọc được tệp này; có thể tệp bị hỏng. Hãy mở bằng Excel, lưu lại rồi thử lại.',
  bomb: 'Tệp này bung ra quá lớn nên không được đọc.',
  formula: 'Ô {{place}} là công thức. Hãy dán giá trị thay cho công thức.',
  empty: 'Tệp không có dòng nào dưới dòng tiêu đề.',
  tooLong: 'Tệp có hơn 50.000 dòng. Hãy chia danh sách thành nhiều tệp.',
};

/** Records from a file. */
export const imports = {
  open: 'Nhập từ Excel',
  title: 'Nhập {{many}} từ tệp',
  intro: 'Hệ thống xem từng dòng theo đúng quy định như khi nhập tay. Chỉ ghi khi mọi dòng đều hợp lệ.',
  how: 'Tải mẫu, điền mỗi {{one}} một dòng, rồi chọn tệp. Cột có dấu * phải điền.',
  dated:
    'Nội dung thay đổi theo thời gian: dòng có ngày mới thì từ ngày đó là như vậy, ô để trống giữ nguyên như trước. Muốn sửa nội dung đã ghi từ cùng ngày thì nêu lý do sửa. Tỉnh ghi theo tên hoặc mã vào ngày ấy, đơn vị theo tên vào ngày ấy hoặc hôm nay; đơn vị nằm trong chính danh sách phải ở dòng phía trên.',
  template: 'Tải mẫu Excel',
  choose: 'Chọn tệp hoặc thả tệp vào đây',
  limits: '.xlsx hoặc .csv, nhiều nhất 50.000 dòng và 20 MiB',
  unknownHeadings:
    'Không hiểu các tiêu đề cột: {{headings}}. Hãy dùng tiêu đề như trong mẫu hoặc bỏ các cột ấy.',
  missingHeadings: 'Thiếu các cột phải có: {{headings}}.',
  headingsTwice: 'Có cột hai lần: {{headings}}.',
  refused,
  sending: 'Đang đọc và gửi danh sách:',
  checking: 'Đang kiểm tra:',
  applying: 'Đang ghi:',
  progress: '{{done}}/{{of}} dòng',
  states: {
    staged: 'Danh sách chưa được kiểm tra.',
    incomplete: 'Danh sách chưa được gửi đủ các dòng nên chưa kiểm tra được. Hãy chọn lại tệp.',
    ready: 'Mọi dòng đều hợp lệ: sẽ tạo {{made}} bản ghi và sửa {{changed}} bản ghi. Chưa có gì thay đổi.',
    nothing: 'Mọi dòng đều đã có trong hệ thống; không có gì để ghi.',
    refused: 'Có {{refused}} dòng không hợp lệ nên chưa ghi được gì. Hãy sửa trong tệp rồi chọn lại tệp.',
    applied: 'Đã ghi xong: tạo {{made}} bản ghi, sửa {{changed}} bản ghi.',
    stopped: 'Việc nhập đã dừng giữa chừng; chưa có gì thay đổi.',
  },
  apply_one: 'Ghi {{count}} bản ghi',
  apply_other: 'Ghi {{count}} bản ghi',
  applyBody:
    'Sẽ tạo {{made}} và sửa {{changed}} bản ghi {{many}}. Nếu có dòng nào bị từ chối, không dòng nào được ghi.',
  confirm: 'Ghi tất cả',
  check: 'Kiểm tra lại',
  again: 'Chọn tệp khác',
  gone: 'Không còn danh sách này: danh sách được giữ ba mươi ngày và chỉ người gửi xem được.',
  verdicts: 'Kết quả từng dòng',
  rows: 'Các dòng của danh sách',
  none: 'Không có dòng nào.',
  place: 'Dòng',
  verdict: 'Kết quả',
  outcomes: { MADE: 'Tạo mới', CHANGED: 'Sửa', SAME: 'Đã có', REFUSED: 'Từ chối', ALIKE: 'Có thể đã có' },
};
