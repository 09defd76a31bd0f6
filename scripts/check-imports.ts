/** Holds src/ to the rules of .dependency-cruiser.mjs. Exits 1 on a violation, and when it saw no modules to judge. */
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

const configuration = new URL('../.dependency-cruiser.mjs', import.meta.url).href;
const rules = ((await import(configuration)) as { default: IConfiguration }).default;
const { options, ...ruleSet } = rules;
const { output } = await cruise(['src'], { ...options, ruleSet, validate: true, outputType: 'json' });
const { summary } = JSON.parse(output as string) as ICruiseResult;

for (const { rule, from, to } of summary.violations) {
  const comment = ruleSet.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
  process.stderr.write(`${rule.name}: ${from} imports ${to}. ${comment}\n`);
}
// With a parser that does not understand the sources it sees nothing, and would pass.
const hasSeenLittle = summary.totalCruised === 0 || (summary.totalDependenciesCruised ?? 0) === 0;
if (hasSeenLittle) process.stderr.write('No modules were seen: the parser does not read this TypeScript.\n');
process.stdout.write(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports\n`);
if (hasSeenLittle || summary.violations.length > 0) process.exitCode = 1;
