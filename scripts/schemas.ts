import { consoleLocale } from '../src/i18n/console-locale.ts';
import { writeSchemas } from '../src/schemas/command.ts';

const written = writeSchemas(process.cwd());
for (const file of written) console.log(file);
console.log(
  consoleLocale() === 'zh' ? `更新了 ${written.length} 個檔案。` : `${written.length} files written.`,
);
