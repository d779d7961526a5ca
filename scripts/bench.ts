import { formatBench, runBench } from '../src/testing/bench/bench.ts';

console.log(formatBench(await runBench(process.cwd())));
