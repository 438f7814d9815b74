import type { Text } from '@bien-cuong/domain';

import { vietnamese } from './act';

export const NO_UNIT: Text = { vi: 'Không có đơn vị này.', en: 'There is no such province.' };

export const WHICH_ONE: Text = {
  vi: 'Hãy chọn đơn vị giải thể.',
  en: 'Say which province is abolished.',
};

export const hasEnded = (name: string, day: string): Text => ({
  vi: `${name} đã thôi là một đơn vị từ ngày ${vietnamese(day)}.`,
  en: `${name} is no province since ${day}.`,
});

export const notYet = (name: string, day: string): Text => ({
  vi: `${name} từ ngày ${vietnamese(day)} mới là một đơn vị, nên ngày hiệu lực phải sau ngày đó.`,
  en: `${name} is a province only since ${day}, so the act has to take effect later.`,
});

export const changedLater = (name: string, day: string): Text => ({
  vi: `${name} đã có thay đổi từ ngày ${vietnamese(day)}. Hãy thu hồi thay đổi đó trước.`,
  en: `${name} has a change of ${day} already. Withdraw that first.`,
});

export const abolishedAndNot = (name: string): Text => ({
  vi: `${name} được ghi là giải thể, đồng thời có ở dòng khác.`,
  en: `${name} is abolished and stands in another line as well.`,
});

export const NEW_UNIT_NEEDS: Text = {
  vi: 'Đơn vị mới phải có mã, tên và loại.',
  en: 'A new province has a code, a name and a kind.',
};

export const nothingChanges = (name: string): Text => ({
  vi: `Dòng này không thay đổi gì của ${name}. Hãy ghi mã, tên hoặc loại mới, hoặc thêm đơn vị được nhập vào.`,
  en: `This line changes nothing of ${name}. Give another code, name or kind, or add what it is merged with.`,
});

export const NOT_OF_NEW_UNIT: Text = {
  vi: 'Chỉ ghi mục này cho đơn vị mới; đơn vị vẫn giữ nguyên thì không đổi địa giới.',
  en: 'This is said of a new province only; one that stays itself keeps its borders.',
};

export const WHICH_BORDERS: Text = {
  vi: 'Hãy ghi đơn vị mới giáp nước nào, hoặc không giáp nước nào.',
  en: 'Say which countries the new province borders on, or that it borders on none.',
};

export const WHICH_COAST: Text = {
  vi: 'Hãy ghi đơn vị mới có giáp biển không.',
  en: 'Say whether the new province has a coast.',
};

export const codeTaken = (name: string): Text => ({
  vi: `Từ ngày đó mã này là của ${name}.`,
  en: `From that day on this is the code of ${name}.`,
});

export const nameTaken = (name: string): Text => ({
  vi: `Từ ngày đó đã có ${name}.`,
  en: `From that day on there is ${name} already.`,
});

export const restsOn = (title: string, day: string): Text => ({
  vi: `“${title}” (từ ngày ${vietnamese(day)}) dựa trên kết quả của văn bản này. Hãy thu hồi văn bản đó trước.`,
  en: `“${title}” (of ${day}) rests on what this act made. Withdraw that first.`,
});

export const recordedOf = (name: string): Text => ({
  vi: `Đã có dữ liệu ghi cho ${name}, đơn vị sẽ không còn nữa. Hãy thôi dùng các bản ghi đó trước.`,
  en: `There are records of ${name}, which would no longer be. Retire them first.`,
});

export const IN_FORCE: Text = {
  vi: 'Văn bản đang có hiệu lực. Hãy mở để đính chính trước khi sửa.',
  en: 'This act is in force. Open it for correction before you change it.',
};

export const STILL_HOLDS: Text = {
  vi: 'Văn bản đang có hiệu lực trong khi đính chính. Hãy thu hồi trước.',
  en: 'This act is in force while it is corrected. Withdraw it first.',
};
