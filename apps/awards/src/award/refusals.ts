import type { Text } from '@bien-cuong/domain';

export const NO_LOT: Text = { vi: 'Không có đợt khen thưởng này.', en: 'There is no such lot of awards.' };

export const NOT_YOUR_LOT: Text = {
  vi: 'Đợt khen thưởng này thuộc tỉnh khác; bạn chỉ ghi tên cho các tỉnh của mình.',
  en: 'This lot belongs to another province; you name recipients for your own provinces only.',
};

export const NO_AWARD: Text = { vi: 'Không có khen thưởng này.', en: 'There is no such award.' };

export const NO_HOUSEHOLD: Text = {
  vi: 'Không có hộ gia đình này.',
  en: 'There is no such household.',
};

export const LOT_RETIRED: Text = {
  vi: 'Đợt khen thưởng này đã thôi dùng.',
  en: 'This lot is retired.',
};

export const NO_REASON: Text = { vi: 'Hãy nêu lý do thu hồi.', en: 'Say why the award is revoked.' };

export const REVOKED_ALREADY: Text = {
  vi: 'Khen thưởng này đã bị thu hồi.',
  en: 'This award is revoked already.',
};

export const ONE_RECIPIENT: Text = {
  vi: 'Hãy nêu đúng một đối tượng: cá nhân, tập thể hoặc hộ gia đình.',
  en: 'Name exactly one recipient: a person, a unit or a household.',
};

export const NUMBER_TAKEN: Text = {
  vi: 'Số sổ vàng này đã được dùng.',
  en: 'This golden-book number is taken.',
};

export const wrongKind = (type: string): Text => ({
  vi: `«${type}» không tặng cho loại đối tượng này.`,
  en: `"${type}" is not awarded to this kind of recipient.`,
});

export const allNamed = (announced: number): Text => ({
  vi: `Đợt này chỉ công bố ${announced} đối tượng loại này và tất cả đã có tên.`,
  en: `This lot announced ${announced} recipients of this kind, and all of them are named.`,
});

export const hasItAlready = (type: string): Text => ({
  vi: `Đối tượng này đã được tặng «${type}».`,
  en: `This recipient has "${type}" already.`,
});
