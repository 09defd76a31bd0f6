import type { ReportSource } from './report-source.ts';
import { review2019 } from './review-2019.ts';
import { review2024 } from './review-2024.ts';

/** The invented State's two reviews, oldest first. Their PDFs are checked in under `sandbox/`. */
export const sandboxReports: readonly ReportSource[] = [review2019, review2024];
