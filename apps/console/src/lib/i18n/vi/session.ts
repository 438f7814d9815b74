export const session = {
  menu: 'Tài khoản của {{name}}',
  signOut: 'Đăng xuất',
  profile: 'Hồ sơ cá nhân',
  expired: 'Phiên làm việc đã hết hạn',
  expiredBody: 'Hãy đăng nhập lại trong cửa sổ nhỏ. Trang này giữ nguyên, những gì đang gõ không mất.',
  again: 'Đăng nhập lại',
  otherPerson: 'Đó là tài khoản khác. Hãy đăng nhập bằng tài khoản {{email}}, hoặc đăng xuất trước.',
  againFailed: 'Chưa đăng nhập được. Hãy cho phép trình duyệt mở cửa sổ rồi thử lại.',
  unreachable: 'Chưa vào được Biên Cương',
  unreachableBody:
    'Máy chủ hoặc nơi đăng nhập không trả lời. Thử lại sau ít phút; nếu vẫn vậy, báo người vận hành.',
};

export const roles = {
  administrator: 'Quản trị viên',
  headquarters: 'Cán bộ Bộ Tư lệnh',
  province: 'Cán bộ tỉnh',
  council: 'Thành viên hội đồng thi đua',
  auditor: 'Kiểm tra viên',
  partner: 'Đơn vị đối tác',
};
