export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A download holds no more rows than this; pages say so where more is found. */
export const EXPORT_LIMIT = 100_000;
