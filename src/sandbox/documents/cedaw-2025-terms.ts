import type { ShortTerms } from './matrix-terms.ts';

/** What the Universal Human Rights Index gives the recommendations of CEDAW/C/XAL/CO/4. */
export const termsCedaw2025: Readonly<Record<string, ShortTerms>> = {
  '6': [['reservations', 'marriage', 'women'], ['women'], ['5.1']],
  '8 (a)': [['equality', 'law', 'women'], ['women'], ['5.1', '10.3']],
  '8 (b)': [['access', 'women'], ['women', 'rural', 'minorities'], ['16.3']],
  '10 (a)': [['domestic', 'violence', 'law'], ['women'], ['5.2', '5.c']],
  '10 (b)': [['violence', 'law'], ['women'], ['5.2']],
  '10 (c)': [['domestic', 'violence'], ['women'], ['5.2']],
  '10 (d)': [
    ['violence', 'training'],
    ['women', 'police', 'judges'],
    ['5.2', '16.3'],
  ],
  '12': [
    ['slavery', 'access'],
    ['trafficked', 'women'],
    ['8.7', '5.2'],
  ],
  '14': [['office', 'advancement'], ['women'], ['5.5']],
  '16': [
    ['nationality', 'women'],
    ['women', 'children'],
    ['5.1', '16.9'],
  ],
  '18 (a)': [['education'], ['girls', 'rural'], ['4.1', '4.a']],
  '18 (b)': [['education'], ['girls'], ['4.1', '4.5']],
  '18 (c)': [['reproduction', 'education'], ['youth'], ['3.7', '5.6']],
  '20 (a)': [
    ['work', 'women'],
    ['women', 'workers'],
    ['5.1', '8.5'],
  ],
  '20 (b)': [['work', 'norms'], ['domesticWorkers', 'women'], ['8.8']],
  '22 (a)': [
    ['health', 'reproduction'],
    ['women', 'rural'],
    ['3.1', '3.c'],
  ],
  '22 (b)': [['reproduction'], ['women'], ['3.7', '5.6']],
  '24': [
    ['indigenous', 'land', 'office'],
    ['indigenous', 'women'],
    ['5.5', '16.7'],
  ],
  '25': [['training'], ['women'], ['5.1']],
};
