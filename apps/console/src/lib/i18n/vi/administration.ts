/** What each role may do, one sentence each. */
export const roleNotes = {
  administrator: 'Quản lý tài khoản, ứng dụng đối tác và nhật ký; không ghi số liệu của phong trào.',
  headquarters: 'Xem và ghi mọi hồ sơ của mọi tỉnh, thành.',
  province: 'Xem và ghi hồ sơ của tỉnh mình, kể cả các tỉnh cũ đã sáp nhập vào.',
  council: 'Đọc những gì hội đồng thi đua xét và bỏ phiếu.',
  auditor: 'Đọc mọi hồ sơ và lịch sử thay đổi; không sửa gì.',
  partner: 'Chương trình của đơn vị khác, đọc trong phạm vi được cấp.',
};

export const administration = {
  denied: 'Chỉ quản trị viên được mở trang này',
  deniedBody:
    'Bạn đăng nhập bằng tài khoản {{email}} ({{roles}}). Nếu cần quyền này, hãy nói với quản trị viên của Bộ Tư lệnh.',
  noRole: 'chưa có vai trò',
  open: 'Nền tảng này không có tài khoản',
  openBody: 'Ở đây không ai phải đăng nhập: nền tảng chạy riêng trên một máy để thử hoặc phát triển.',
  elsewhere: 'Tài khoản được quản lý ở nơi khác',
  elsewhereBody:
    'Nền tảng này dùng hệ thống đăng nhập của đơn vị. Tài khoản, vai trò và mật khẩu được sửa ở đó, không phải ở đây.',
};

export const accounts = {
  title: 'Tài khoản',
  intro:
    'Ai được đăng nhập, với vai trò nào và cho tỉnh nào. Tài khoản không bị xóa: lịch sử cần biết ai đã làm.',
  what: 'danh sách tài khoản',
  search: 'Tìm theo tên hoặc thư điện tử',
  searchArea: 'Tìm tài khoản',
  found_other: '{{number}} tài khoản',
  nobody: 'Chưa có tài khoản nào. Quản trị viên mời người đầu tiên bằng nút Mời người dùng.',
  nothingFound: 'Không có tài khoản nào có tên hoặc địa chỉ như vậy.',
  person: 'Người dùng',
  state: 'Trạng thái',
  never: 'chưa lần nào',
  actions: 'Thao tác',
  active: 'Đang hoạt động',
  disabled: 'Đã vô hiệu hóa',
  mustChange: 'phải đổi mật khẩu',
  secondFactor: 'xác thực hai lớp',
  own: 'tài khoản của bạn',
  invite: 'Mời người dùng',
  inviteTitle: 'Mời người dùng mới',
  sendInvitation: 'Tạo tài khoản',
  emailNote: 'Dùng để đăng nhập, không sửa được về sau.',
  provincesNote:
    'Cán bộ của tỉnh mới có quyền với hồ sơ của cả các tỉnh cũ đã sáp nhập vào. Chỉ chọn tỉnh cũ khi người này phụ trách riêng phần đó.',
  provincesNow: 'Tỉnh, thành hiện nay',
  provincesFormer: 'Trước ngày 01/07/2025',
  provincesFailed: 'Chưa tải được tên tỉnh, thành; hãy thử lại sau ít phút.',
  unknownProvince: 'chưa tải được tên',
  password: 'Mật khẩu tạm thời',
  invited: 'Đã tạo tài khoản cho {{name}}. Người này đăng nhập bằng mật khẩu dưới đây và phải đổi ngay.',
  editTitle: 'Sửa tài khoản {{name}}',
  editOne: 'Sửa tài khoản {{name}}',
  reset: 'Đặt lại mật khẩu',
  resetOne: 'Đặt lại mật khẩu của {{name}}',
  resetTitle: 'Đặt lại mật khẩu của {{name}}?',
  resetBody:
    'Mật khẩu hiện tại và lớp xác thực thứ hai mất hiệu lực, mọi phiên đang mở kết thúc. Người này nhận mật khẩu tạm thời và phải đổi ngay khi đăng nhập.',
  resetDone: 'Mật khẩu của {{name}} đã được đặt lại.',
  disable: 'Vô hiệu hóa',
  disableOne: 'Vô hiệu hóa tài khoản {{name}}',
  disableTitle: 'Vô hiệu hóa tài khoản {{name}}?',
  disableBody:
    'Mọi phiên đang mở kết thúc và người này không đăng nhập được nữa. Những gì đã ghi vẫn nguyên; có thể mở lại bất cứ lúc nào.',
  enable: 'Mở lại',
  enableOne: 'Mở lại tài khoản {{name}}',
  enableTitle: 'Mở lại tài khoản {{name}}?',
  enableBody: 'Người này lại đăng nhập được bằng mật khẩu cũ, với vai trò và tỉnh đang ghi.',
};

export const scopes = {
  provinces: { label: 'Tỉnh, thành', note: 'Đơn vị hành chính, mã, tên và việc sáp nhập.' },
  movements: {
    label: 'Phong trào',
    note: 'Phong trào, cuộc vận động, chương trình và các hội nghị sơ kết, tổng kết.',
  },
  figures: { label: 'Số liệu', note: 'Chỉ tiêu và số liệu đã duyệt của các tỉnh.' },
  awards: { label: 'Khen thưởng', note: 'Thống kê khen thưởng; không có tên và hồ sơ cá nhân.' },
  units: { label: 'Đơn vị', note: 'Đơn vị Bộ đội Biên phòng; không có dữ liệu cá nhân.' },
};

export const partners = {
  title: 'Đối tác',
  intro:
    'Chương trình của đơn vị đối tác được đọc gì, bao nhiêu và đến khi nào. Đối tác không bao giờ thấy dữ liệu cá nhân.',
  what: 'danh sách đối tác',
  empty:
    'Chưa có đối tác nào. Quản trị viên tạo bằng nút Thêm đối tác, rồi chuyển khóa cho lập trình viên của đối tác.',
  client: 'Đối tác',
  state: 'Trạng thái',
  states: { active: 'Đang hoạt động', suspended: 'Tạm dừng', revoked: 'Đã thu hồi', expired: 'Hết hạn' },
  perMinute: '{{number}} lượt/phút',
  noExpiry: 'không thời hạn',
  use: 'Sử dụng, 30 ngày',
  calls: '{{number}} lượt, {{refused}} bị từ chối',
  lastSeen: 'gần nhất {{moment}}',
  neverSeen: 'chưa gọi lần nào',
  operations_other: '{{number}} truy vấn hỏi nhiều nhất',
  unnamed: 'không tên',
  actions: 'Thao tác',
  create: 'Thêm đối tác',
  createTitle: 'Thêm ứng dụng của đối tác',
  quotaNote: 'Số lượt gọi trong một phút; quá mức thì bị từ chối đến phút sau.',
  expiresNote: 'Dùng được hết ngày này. Để trống là không thời hạn.',
  created: 'Đã tạo ứng dụng {{name}}. Lập trình viên của đối tác cần cả hai dòng dưới đây.',
  editTitle: 'Sửa ứng dụng {{name}}',
  editOne: 'Sửa ứng dụng {{name}}',
  rotate: 'Đổi khóa',
  rotateOne: 'Đổi khóa của {{name}}',
  rotateTitle: 'Đổi khóa bí mật của {{name}}?',
  rotateBody:
    'Khóa đang dùng mất hiệu lực ngay, không lấy lại được. Chương trình của đối tác ngừng chạy cho đến khi dùng khóa mới.',
  madeBefore:
    'Lần gửi trước đã tạo ứng dụng này nhưng câu trả lời không tới nơi, khóa bí mật cũng mất theo. Hãy đổi khóa để có khóa mới.',
  rotated: 'Khóa của {{name}} đã đổi; khóa cũ không dùng được nữa.',
  suspend: 'Tạm dừng',
  suspendOne: 'Tạm dừng {{name}}',
  suspendTitle: 'Tạm dừng {{name}}?',
  suspendBody: 'Chương trình của đối tác bị từ chối cho đến khi được cho chạy lại. Khóa bí mật giữ nguyên.',
  resume: 'Cho chạy lại',
  resumeOne: 'Cho chạy lại: {{name}}',
  resumeTitle: 'Cho {{name}} chạy lại?',
  resumeBody: 'Chương trình của đối tác lại gọi được bằng khóa đang có.',
  revoke: 'Thu hồi',
  revokeOne: 'Thu hồi {{name}}',
  revokeTitle: 'Thu hồi {{name}} vĩnh viễn?',
  revokeBody:
    'Không thể hoàn tác: ứng dụng này không bao giờ dùng lại được. Nếu chỉ muốn ngừng một thời gian, hãy Tạm dừng. Lịch sử sử dụng vẫn còn.',
};
