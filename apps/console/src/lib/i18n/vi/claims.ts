export const claims = {
  titled: '{{measure}}, {{of}}: {{value}}',
  add: 'Ghi số liệu công bố',
  record: 'Bản ghi',
  open: 'Xem bản ghi này',
  acceptedFor: 'Chọn vì: {{reason}}',
  unacceptedFor: 'Thôi chọn vì: {{reason}}',
  others: 'Số khác về cùng nội dung',
  othersNote:
    'Cùng tỉnh, số đo và tuyến biên giới. Số trái nhau được giữ cạnh nhau; trong cùng một giai đoạn Bộ Tư lệnh chấp nhận một.',
  noOthers: 'Không có số nào khác về cùng nội dung.',
};
