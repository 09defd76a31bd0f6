import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The two voices of a card, as on pages: the documents' words in a serif, ours in a sans. Each has its Arabic. */
export type Face = 'words' | 'sans' | 'bold';

/** A family for the renderer, with the files that it is found in. */
export type Setting = { family: string; weight: 400 | 600; files: readonly string[] };

const serif = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const amiri = require.resolve('@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf');
const sans = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const bold = require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');
const sansArabic =
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');
const boldArabic =
  require.resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf');

const latin: Record<Face, Setting> = {
  words: { family: 'Source Serif 4', weight: 400, files: [serif] },
  sans: { family: 'Source Sans 3', weight: 400, files: [sans] },
  bold: { family: 'Source Sans 3', weight: 600, files: [bold] },
};
/** Amiri and Noto Sans Arabic have the Latin letters of a symbol or a name too; the others stand in for the rest. */
const arabic: Record<Face, Setting> = {
  words: { family: 'Amiri, Source Serif 4', weight: 400, files: [amiri, serif] },
  sans: { family: 'Noto Sans Arabic, Source Sans 3', weight: 400, files: [sansArabic, sans] },
  bold: { family: 'Noto Sans Arabic, Source Sans 3', weight: 600, files: [boldArabic, bold] },
};

export const fontFiles: readonly string[] = [serif, amiri, sans, bold, sansArabic, boldArabic];

/** The fonts that the whole of a text is set in: those for Arabic where it has an Arabic letter or sign. */
export function settingOf(text: string, face: Face): Setting {
  return (/\p{Script_Extensions=Arabic}/u.test(text) ? arabic : latin)[face];
}
