import { InvalidInput, type Text } from '@bien-cuong/domain';
import { endingsOfKinds, type Kind } from './kinds';

const allowed = endingsOfKinds.join(', ');

export const NOT_ALLOWED: Text = {
  vi: `Nội dung của tệp không thuộc loại được nhận. Được nhận: ${allowed}.`,
  en: `What is in the file is of no kind that is taken. Taken are: ${allowed}.`,
};
export const OLD_OFFICE: Text = {
  vi: 'Tệp thuộc định dạng Office cũ (.doc, .xls, .ppt) hoặc được đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu và lưu thành .docx, .xlsx hoặc .pptx.',
  en: 'The file is of the old Office format (.doc, .xls, .ppt) or has a password. Open it, take the password away and save it as .docx, .xlsx or .pptx.',
};
export const MACROS: Text = {
  vi: 'Tài liệu có macro (chương trình bên trong) nên không được nhận. Hãy mở tệp và lưu thành bản không có macro, như .docx, .xlsx hoặc .pptx.',
  en: 'The document holds macros, which are programs, and is not taken. Open it and save it without them, as .docx, .xlsx or .pptx.',
};
export const MARKUP: Text = {
  vi: 'Nội dung của tệp là trang web, XML, SVG hoặc chương trình, những loại không được nhận. Hãy lưu thành PDF.',
  en: 'What is in the file is a web page, XML, SVG or a program, and none of these is taken. Save it as PDF.',
};
export const NOT_A_TEXT: Text = {
  vi: 'Tệp văn bản phải theo mã UTF-8 và không có ký tự điều khiển. Hãy lưu lại thành «UTF-8» hoặc, trong Excel, «CSV UTF-8».',
  en: 'A text has to be in UTF-8, without control characters. Save it as "UTF-8" or, in Excel, as "CSV UTF-8".',
};
export const DAMAGED: Text = {
  vi: 'Tài liệu bị hỏng hoặc bị sửa để gây hại: cấu trúc bên trong không đúng. Hãy mở tệp, lưu thành bản mới rồi gửi bản đó.',
  en: 'The document is damaged or was made to do harm: it is not built as it says. Open it, save it anew and send that.',
};
export const UNSAFE_ENTRY: Text = {
  vi: 'Bên trong tài liệu có phần muốn ghi ra ngoài thư mục của nó, điều không tài liệu nào cần. Hãy mở tệp, lưu thành bản mới rồi gửi bản đó.',
  en: 'A part of the document would be written outside of its folder, which no document needs. Open it, save it anew and send that.',
};

export const tooManyParts = (most: number): Text => ({
  vi: `Tài liệu có hơn ${most.toLocaleString('vi')} phần bên trong nên không được nhận. Hãy chia tài liệu ra.`,
  en: `The document has more than ${most.toLocaleString('en')} parts inside and is not taken. Divide it.`,
});

export const tooLargeInside = (mebibytes: number): Text => ({
  vi: `Tài liệu khi giải nén lớn hơn ${mebibytes} MiB nên không được nhận. Hãy chia tài liệu ra hoặc bỏ bớt ảnh.`,
  en: `The document is larger than ${mebibytes} MiB once it is unpacked and is not taken. Divide it or leave pictures out.`,
});

/** The refusal of a name whose ending is of another kind than the content, or of none. */
export function wrongEnding(ending: string, { called, endings: [usual] }: Kind): InvalidInput {
  const says = ending && {
    vi: `Tên tệp kết thúc bằng «.${ending}»`,
    en: `The name ends in ".${ending}"`,
  };
  const { vi, en } = says || { vi: 'Tên tệp không có đuôi', en: 'The name has no ending' };
  const text = {
    vi: `${vi}, nhưng nội dung là ${called.vi}. Nếu đúng vậy, hãy đổi đuôi thành «.${usual}»; nếu không, hãy gửi đúng tệp.`,
    en: `${en}, but the content is ${called.en}. If that is right, let the name end in ".${usual}"; if not, send the right file.`,
  };
  return new InvalidInput(text, 'file');
}
