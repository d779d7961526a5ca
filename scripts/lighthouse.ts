import { existsSync } from 'node:fs';
import { readSiteSettings } from '../src/library/site-settings.ts';
import { runLighthouse } from '../src/testing/lighthouse/lighthouse.ts';
import { formatScores, isPerfect } from '../src/testing/lighthouse/report.ts';

if (existsSync('dist/index.html')) {
  const scores = await runLighthouse('dist', readSiteSettings(process.cwd()).base);
  console.log(formatScores(scores));
  process.exitCode = isPerfect(scores) ? 0 : 1;
} else {
  console.error(
    '尚未建置，請先執行 npm run build。No built site, expected one in dist/: run npm run build first.',
  );
  process.exitCode = 2;
}
