import type { Text } from '@bien-cuong/domain';

export const forAdministrators: Text = {
  vi: 'Chỉ quản trị viên được làm việc này.',
  en: 'Only administrators may do this.',
};

export const forPeople: Text = {
  vi: 'Chỉ người đã đăng nhập vào trang quản trị được làm việc này.',
  en: 'Only people who have signed in to the console may do this.',
};

export const notYourself: Text = {
  vi: 'Quản trị viên không thể tự khóa hoặc tự bỏ quyền quản trị của mình.',
  en: 'Administrators can neither disable themselves nor take their own role away.',
};

export const needed: Text = {
  vi: 'Tài khoản quản trị cần lớp xác thực thứ hai, nên không gỡ được.',
  en: 'An administrator needs the second factor, so it cannot be removed.',
};

export const wrongField = (name: string, why: Text): Text => ({
  vi: `Trường «${name}»: ${why.vi}`,
  en: `Field "${name}": ${why.en}`,
});

export const forAuditReaders: Text = {
  vi: 'Chỉ kiểm tra viên, quản trị viên và Bộ Tư lệnh được xem nhật ký.',
  en: 'Only auditors, administrators and headquarters may see the audit trail.',
};

export const forExporters: Text = {
  vi: 'Vai trò của bạn không được xuất dữ liệu.',
  en: 'Your role may not export data.',
};

export const noKey: Text = {
  vi: 'Thiếu tiêu đề Idempotency-Key: một khóa riêng cho mỗi lần tạo, gửi lại y nguyên khi thử lại.',
  en: 'The header Idempotency-Key is missing: a key of its own for each creation, sent again unchanged when trying again.',
};

export const ourFault: Text = {
  vi: 'Hệ thống gặp lỗi khi xử lý yêu cầu này.',
  en: 'The system failed to handle this request.',
};
