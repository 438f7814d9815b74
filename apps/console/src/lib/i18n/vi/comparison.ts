/** An indicator in several times, side by side. */
export const comparison = {
  title: 'So sánh số liệu',
  intro:
    'Một chỉ tiêu trong hai hay nhiều giai đoạn, theo từng tỉnh, thành: mỗi giai đoạn so với giai đoạn liền trước.',
  periods: 'Các giai đoạn so sánh',
  periodsExample: 'Các giai đoạn, ví dụ 2023, 2024',
  sort: 'Sắp xếp',
  sorts: {
    rank: 'Theo hạng',
    name: 'Theo tên',
    difference: 'Theo số tăng, giảm',
    change: 'Theo phần trăm tăng, giảm',
  },
  difference: 'Tăng, giảm {{now}} so với {{before}}',
  change: 'Phần trăm {{now}} so với {{before}}',
  rank: 'Hạng {{period}}',
  rankNote:
    'Hạng tính theo số, bằng nhau thì cùng hạng; chỉ tiêu càng thấp càng tốt thì số thấp nhất đứng đầu.',
  noDifference: 'không nói được bằng một số: {{before}}, rồi {{now}}',
  cumulativeOf: '{{name}}, số lũy kế',
  cumulativeNote: 'Tính gộp nhiều năm: chỉ so sánh với số lũy kế khác, không cộng vào số ở trên.',
  tooFew: 'Hãy nhập ít nhất hai giai đoạn, ví dụ 2023 và 2024.',
  none: 'Chưa có số liệu đã duyệt của chỉ tiêu “{{name}}” trong các giai đoạn này.',
  question: '{{name}}: {{first}} và {{last}} khác nhau thế nào?',
};
