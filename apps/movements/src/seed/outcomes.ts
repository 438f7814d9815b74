import { seedId } from '@bien-cuong/database';

import { Recurrence } from '../movement/recurrence';
import type { Directive } from '../outcome/directive.entity';
import type { Outcome } from '../outcome/outcome';
import { DO_DANH_VUONG, SOVEREIGNTY, THE_DAY } from './facts';
import { CAO_BANG_REVIEW } from './reviews';

/** None is retired. */
type Kept<Point> = Omit<Point, 'retiredOn'>;

function points(kind: string, texts: string[]): Kept<Outcome>[] {
  return texts.map((text, index) => {
    const position = index + 1;
    return { id: seedId(kind, `cao-bang/2009-2019/${position}`), reviewId: CAO_BANG_REVIEW, position, text };
  });
}

export const ACHIEVEMENTS = points('Achievement', [
  'Công tác phát hiện, phòng ngừa và đấu tranh với tội phạm đạt hiệu quả.',
  'Công tác xây dựng và bảo vệ biên giới được triển khai đồng bộ.',
  'Tình đoàn kết với nước láng giềng được tăng cường.',
  'Công tác quản lý nhà nước về khoa học và công nghệ gắn với quốc phòng, an ninh được thực hiện tốt.',
]);

export const LIMITATIONS = points('Limitation', [
  'Việc đầu tư cho khu vực biên giới chưa đáp ứng yêu cầu thực tiễn.',
  'Công tác tuyên truyền, vận động nhân dân về chính sách, pháp luật và quy định của địa phương trong xây dựng, bảo vệ biên giới chưa được thường xuyên.',
]);

export const DIRECTIONS = points('Direction', [
  'Làm cho các cấp, các ngành, các tổ chức, lực lượng vũ trang và cộng đồng dân cư nắm được ý nghĩa, nội dung của Ngày Biên phòng toàn dân.',
  'Xây dựng hệ thống chính trị cơ sở vững mạnh ở khu vực biên giới.',
  'Nâng cao năng lực của chính quyền các xã, thị trấn biên giới.',
  'Xây dựng Bộ đội Biên phòng và các lực lượng ở địa phương.',
  'Đổi mới các chương trình phối hợp và hoạt động kết nghĩa, đỡ đầu giữa người dân, các tổ chức với các đơn vị Bộ đội Biên phòng.',
  'Kịp thời khen thưởng các cá nhân, tập thể tiêu biểu.',
]);

const directives = [
  {
    text: 'Tuyên truyền, vận động nhân dân, trước hết là đồng bào các dân tộc ở khu vực biên giới, để người dân hiểu rõ vị trí, tầm quan trọng và trách nhiệm của mình trong xây dựng, bảo vệ biên giới.',
    recurrence: null,
    movementId: null,
  },
  {
    text: 'Hướng hoạt động của Ngày Biên phòng toàn dân vào hai nhiệm vụ: xây dựng khu vực biên giới vững mạnh; bảo vệ vững chắc chủ quyền, an ninh biên giới. Thực hiện các chương trình kinh tế, văn hóa, xã hội ở khu vực biên giới và cửa khẩu.',
    recurrence: null,
    movementId: THE_DAY,
  },
  {
    text: 'Hằng năm kiểm tra, đánh giá phong trào “Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới”.',
    recurrence: Recurrence.YEARLY,
    movementId: SOVEREIGNTY,
  },
];

const texts = directives.map(({ text }) => text);

export const DIRECTIVES: Kept<Directive>[] = points('Directive', texts).map((point, index) => ({
  recurrence: null,
  movementId: null,
  ...point,
  ...directives[index],
  issuedById: DO_DANH_VUONG,
}));
