export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A workbook and json hold no more rows than this; pages say so where more is found. Csv holds all. */
export const EXPORT_LIMIT = 100_000;
