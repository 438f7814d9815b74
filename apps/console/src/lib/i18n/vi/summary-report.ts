export const summaryReport = {
  title: 'Báo cáo sơ kết',
  intro:
    'Chọn tỉnh và giai đoạn, xem trước rồi tải về tệp Word theo thể thức văn bản hành chính. Mỗi số đều có chú thích nguồn; không có tên cá nhân được khen.',
  what: 'báo cáo sơ kết',
  filters: 'Chọn nội dung báo cáo',
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  choose: 'Chọn tỉnh, thành để xem báo cáo.',
  unknown: 'Không có tỉnh, thành này.',
  notOnMap:
    '{{name}} không có trên bản đồ ngày {{date}}. Chọn ngày khác ở “Bản đồ ngày”, hoặc chọn “Như đã báo cáo”.',
  previewNote:
    'Xem trước. Số, ngày ký, nơi nhận và người ký để trống để cơ quan điền; cơ quan không nhập ở trên cũng để trống.',
  preview: 'Xem trước báo cáo của {{name}}',
  download: 'Tải báo cáo (.docx)',
};
