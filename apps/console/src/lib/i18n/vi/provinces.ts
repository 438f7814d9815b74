export const overview = {
  title: 'Các tỉnh biên giới đã sơ kết đến đâu?',
  answer:
    'Trên bản đồ ngày {{date}}, {{held}} trong {{border}} tỉnh, thành có biên giới đất liền đã có hội nghị {{period}} ghi ngày; {{none}} chưa ghi nhận.',
  border: 'tỉnh, thành biên giới đất liền',
  borderNote: 'bản đồ ngày {{date}}',
  heldNumber: 'đã tổ chức hội nghị {{period}}',
  heldNote: '{{share}}; {{recorded}} nơi khác đã ghi, chưa có ngày',
  awards: 'phần thưởng đã công bố',
  pilots: 'điểm chỉ đạo',
  pilotsNote: 'mỗi vùng một tỉnh làm trước',
  map: 'Bản đồ các tỉnh biên giới',
  mapWhat: 'bản đồ',
  rollOutWhat: 'tình trạng hội nghị',
  legend: 'Chú giải',
  notBorder: 'Không có biên giới đất liền',
  unknownHolder: 'Chưa rõ thuộc tỉnh nào ngày này',
  credit:
    'Hình bản đồ: Stephen Truong, gói @svg-maps/vietnam, giấy phép CC BY 4.0 (bản gốc của tác giả: CC BY-NC 4.0); tô màu lại.',
  outlines: 'Đường nét bên trong là ranh giới 63 tỉnh, thành trước ngày 01/07/2025.',
  hoangSa: 'Quần đảo Hoàng Sa',
  truongSa: 'Quần đảo Trường Sa',
  openProvince: '{{name}}: {{state}}. Mở trang.',
};

export const provinces = {
  title: 'Tỉnh, thành',
  what: 'danh sách tỉnh, thành',
  search: 'Lọc theo tên',
  borderOnly: 'Có biên giới đất liền',
  coastOnly: 'Có bờ biển',
  allCountries: 'Mọi nước láng giềng',
  allStates: 'Mọi tình trạng hội nghị',
  length: 'Chiều dài biên giới (km)',
  otherClaims_other: 'còn {{count}} số khác',
  empty: 'Không có tỉnh, thành nào khớp bộ lọc trên bản đồ ngày {{date}}.',
  filters: 'Bộ lọc',
};
