/** The map of border provinces by the values of an indicator. */
export const figureMap = {
  title: 'Bản đồ số liệu',
  intro: 'Mỗi tỉnh biên giới đạt bao nhiêu, trên bản đồ của ngày nào cũng xem được.',
  question: '{{name}}, {{period}}: mỗi tỉnh biên giới được bao nhiêu (bản đồ ngày {{date}})?',
  slider: 'Bản đồ qua các lần thay đổi đơn vị hành chính',
  since: 'Bản đồ từ {{from}} đến nay',
  between: 'Bản đồ từ {{from}} đến {{to}}',
  borderProvinces: '{{count}} tỉnh, thành biên giới',
  legend: 'Các mức của số liệu',
  provinces_other: '({{count}} tỉnh, thành)',
  none: 'Chưa báo cáo',
  noNumber: 'Không nói được bằng một số: mở ra để xem từng số liệu',
  together: 'Chỉ có số liệu chung với tỉnh khác, không tách được',
  point: 'Chỉ hoặc dừng ở một tỉnh để đọc số, bấm để xem nguồn.',
  undivided: 'Số liệu không tách được cho từng tỉnh',
  undividedNote:
    'Đơn vị đã báo cáo nay thuộc nhiều tỉnh trên bản đồ này. Không ước chia; các số này không nằm trong số của tỉnh nào.',
};
