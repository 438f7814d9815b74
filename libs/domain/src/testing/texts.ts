/** Pairs of texts: searching for the first finds the second. */
export const FOUND = [
  ['thanh hoa', 'Thanh Hóa'],
  ['THANH HOÁ', 'thanh hóa'],
  ['dak lak', 'Đắk Lắk'],
  ['ĐĂK', 'Đắk Lắk'],
  ['uong', 'Đỗ Danh Vượng'],
  ['Hóa'.normalize('NFD'), 'Thanh Hoá'],
  ['hoa', 'Hóa'.normalize('NFD')],
  ['Cao\u00a0Bằng', 'Cao Bằng'],
  ['Cao  Bằng', 'Cao Bằng'],
  ['\tcao\u2009bang\u3000', 'Cao Bằng'],
  ['cao bang', 'Cao\u00a0Bằng'],
  ['cao bang', '  Cao\r\n  Bằng'],
  ['cao\u200bbang', 'Cao Bằng'],
  ['Bằ\u00adng', 'Cao Bằng'],
  ['cao bang', 'Cao Bằ\u200eng'],
  ['Bà Rịa Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Ba Ria-Vung Tau', 'Bà Rịa – Vũng Tàu'],
  ['ria\u2014vung', 'Bà Rịa - Vũng Tàu'],
  ['rịa vũng', 'Bà Rịa\u2011Vũng Tàu'],
  ['12/qd ubnd', '12/QĐ-UBND'],
  ['ｃａｏ', 'Cao Bằng'],
  ['１２', 'số 12'],
  ['0001', 'Nguyễn Văn Thử 0001'],
] as const;

/** Pairs of texts: searching for the first does not find the second. */
export const NOT_FOUND = [
  ['%', 'Cao Bằng'],
  ['％', 'Cao Bằng'],
  ['_ao', 'Cao Bằng'],
  ['＿ao', 'Cao Bằng'],
  ['Cao_B', 'Cao Bằng'],
  ['\\', 'Cao Bằng'],
  ['＼', 'Cao Bằng'],
  ['hanoi', 'Hà Nội'],
  ['ha noi', 'Hànội'],
  ['0001', 'Nguyễn Văn Thử 0002'],
  [';;;', 'Nguyễn Văn Thử'],
] as const;

/** Pairs of spellings of the same name. */
export const SAME_NAME = [
  ['Hộ bà Trần Thị Hòa', 'hộ bà trần thị hoà'],
  ['Hộ bà Trần Thị Hòa', 'Hộ bà Trần Thị Hòa'.normalize('NFD')],
  ['Hộ bà Trần Thị Thúy', 'HỘ BÀ  TRẦN\u00a0THỊ THUÝ '],
  ['Khỏe', 'khoẻ'],
  ['Lọa Lõa Loã', 'loạ loã lõa'],
  ['Ủy ban', 'Uỷ ban'],
  ['Nguyễn Thụy', 'NGUYỄN THUỴ'.normalize('NFD')],
  ['Qúy', 'Quý'],
  ['Hùynh', 'Huỳnh'],
  ['\u200bHộ ông Đặng', 'hộ\u2003ông đặng\n'],
  ['Hộ ông Đặ\u00adng', 'hộ ông đặng'],
  ['', ' \u00a0\u200b'],
] as const;

/** Pairs of different names, even where search treats them alike. */
export const TWO_NAMES = [
  ['Hộ bà Trần Thị Hoa', 'Hộ bà Trần Thị Hòa'],
  ['Hộ bà Trần Thị Hóa', 'Hộ bà Trần Thị Hòa'],
  ['Hộ ông Đỗ Văn Thử', 'Hộ ông Dỗ Văn Thử'],
  ['Hộ ông Lê Văn Mai', 'Hộ ông Lê Văn Mài'],
  ['Hộ bà Trần Thị Thuy', 'Hộ bà Trần Thị Thúy'],
  ['Hộ ông Lê Văn Tân', 'Hộ ông Lê Văn Tấn'],
  ['Hộ ông Lê Văn Tân', 'Hộ ông Lê Văn Tan'],
  ['Hộ ông Lê Văn Tư', 'Hộ ông Lê Văn Tu'],
  ['Hộ ông Lê Vănthử', 'Hộ ông Lê Văn Thử'],
  ['Hộ ông A-Lăng', 'Hộ ông A Lăng'],
  ['Hộ ông Của', 'Hộ ông Cuả'],
  ['Hoặc', 'Hoạc'],
] as const;
