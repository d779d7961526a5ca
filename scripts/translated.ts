import { consoleLocale } from '../src/i18n/console-locale.ts';
import { stampTranslations } from '../src/library/stamp.ts';

const locale = consoleLocale();
const paths = process.argv.slice(2);
if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
  console.error(
    locale === 'zh'
      ? '請指定英文檔或資料夾，例如：npm run translated -- content/annual/112/rdec/research/citizen-participation.en.mdx'
      : 'Name English files or folders: npm run translated -- content/annual/112/rdec/research/citizen-participation.en.mdx',
  );
  process.exitCode = 2;
} else {
  const results = stampTranslations(process.cwd(), paths);
  for (const { file, message } of results) console.log(`${file}  ${message[locale]}`);
  process.exitCode = results.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}
