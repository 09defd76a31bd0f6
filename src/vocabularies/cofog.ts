/**
 * Divisions and groups of the United Nations' Classification of the Functions of Government (COFOG; Statistical Papers,
 * Series M, No. 84, 1999), by number. What they are called is among the sentences.
 */
export const cofogCodes = [
  ...(['01', '01.1', '01.2', '01.3', '01.4', '01.5', '01.6', '01.7', '01.8'] as const),
  ...(['02', '02.1', '02.2', '02.3', '02.4', '02.5'] as const),
  ...(['03', '03.1', '03.2', '03.3', '03.4', '03.5', '03.6'] as const),
  ...(['04', '04.1', '04.2', '04.3', '04.4', '04.5', '04.6', '04.7', '04.8', '04.9'] as const),
  ...(['05', '05.1', '05.2', '05.3', '05.4', '05.5', '05.6'] as const),
  ...(['06', '06.1', '06.2', '06.3', '06.4', '06.5', '06.6'] as const),
  ...(['07', '07.1', '07.2', '07.3', '07.4', '07.5', '07.6'] as const),
  ...(['08', '08.1', '08.2', '08.3', '08.4', '08.5', '08.6'] as const),
  ...(['09', '09.1', '09.2', '09.3', '09.4', '09.5', '09.6', '09.7', '09.8'] as const),
  ...(['10', '10.1', '10.2', '10.3', '10.4', '10.5', '10.6', '10.7', '10.8', '10.9'] as const),
];

export type CofogCode = (typeof cofogCodes)[number];

export function isCofogCode(code: string): code is CofogCode {
  return cofogCodes.some((known) => known === code);
}

/** `03` of `03.1`. */
export function cofogDivision(code: string): string {
  return code.slice(0, 2);
}
