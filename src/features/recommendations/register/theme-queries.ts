import type { Reading } from '../../../access/reading.ts';
import type { Right } from '../../../vocabularies/rights.ts';
import { rightsOfTheme } from '../../../vocabularies/theme-rights.ts';

/** The themes of the register as they are written there, by the rights that they concern. */
export type ThemesByRight = ReadonlyMap<Right, readonly string[]>;

export async function listThemesByRight(reading: Reading): Promise<ThemesByRight> {
  const themes = await reading
    .selectFrom('borne_term')
    .select('label')
    .distinct()
    .where('kind', '=', 'theme')
    .execute();
  const byRight = new Map<Right, string[]>();
  for (const { label } of themes)
    for (const right of rightsOfTheme(label)) byRight.set(right, [...(byRight.get(right) ?? []), label]);
  return byRight;
}
