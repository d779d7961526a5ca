import type { Bilingual } from '../model/locale.ts';

/** A name that git does not know, as a sentence for whoever typed it. */
export function unknownRef(ref: string): Bilingual {
  return {
    zh: `git 找不到版本「${ref}」。請給分支、標籤或提交的代號，例如 main、HEAD~3。`,
    en: `Git does not know \`${ref}\`, expected a branch, a tag or a commit such as main or HEAD~3.`,
  };
}
