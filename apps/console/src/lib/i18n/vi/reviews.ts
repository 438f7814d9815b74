export const reviewState = {
  column: 'Sơ kết, tổng kết {{period}}',
  held_INTERIM: 'Đã sơ kết',
  held_FINAL: 'Đã tổng kết',
  held: 'Đã tổ chức',
  recorded: 'Đã ghi, chưa có ngày',
  none: 'Chưa ghi nhận',
  pilot: 'Điểm {{region}}',
};

export const reviews = {
  title: 'Các tỉnh biên giới sơ kết, tổng kết {{period}} đến đâu?',
  answer_other:
    '{{held}} trong {{count}} tỉnh, thành có biên giới đất liền đã ghi ngày tổ chức; {{recorded}} có hội nghị được ghi nhưng chưa có ngày; {{none}} chưa ghi nhận.',
  what: 'danh sách hội nghị',
  pilots: 'Ba điểm chỉ đạo',
  pilotsNote: 'Vùng là cách tổ chức đợt sơ kết, không phải vùng địa lý của tỉnh.',
  pilotHeld: 'Tổ chức {{date}}',
  pilotNoDate: 'Chưa ghi ngày tổ chức',
  now: 'Trên bản đồ ngày {{date}}: {{names}}',
  rollOut: 'Từng tỉnh, thành',
  rollOutNote: 'Các tỉnh, thành có biên giới đất liền trên bản đồ ngày {{date}}.',
  state: 'Tình trạng',
  heldOn: 'Ngày tổ chức',
  review: 'Hội nghị',
  heldBy: 'do {{name}} tổ chức',
  noPilots: 'Chưa có điểm chỉ đạo nào được ghi cho giai đoạn {{period}}. Bộ Tư lệnh ghi khi giao điểm.',
};
