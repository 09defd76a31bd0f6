/**
 * States whose name at the United Nations (UNTERM's short form) differs from the one in CLDR, which the runtime brings:
 * a register of the UN's words calls States as the UN does. English, French, Spanish, Arabic.
 */
const names: Record<string, readonly [en: string, fr: string, es: string, ar: string]> = {
  BHS: ['Bahamas', 'Bahamas', 'Bahamas', 'جزر البهاما'],
  BOL: [
    'Bolivia (Plurinational State of)',
    'Bolivie (État plurinational de)',
    'Bolivia (Estado Plurinacional de)',
    'بوليفيا (دولة - المتعددة القوميات)',
  ],
  BRN: ['Brunei Darussalam', 'Brunéi Darussalam', 'Brunei Darussalam', 'بروني دار السلام'],
  CIV: ['Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'كوت ديفوار'],
  COD: [
    'Democratic Republic of the Congo',
    'République démocratique du Congo',
    'República Democrática del Congo',
    'جمهورية الكونغو الديمقراطية',
  ],
  COG: ['Congo', 'Congo', 'Congo', 'الكونغو'],
  CPV: ['Cabo Verde', 'Cabo Verde', 'Cabo Verde', 'كابو فيردي'],
  CZE: ['Czechia', 'Tchéquie', 'Chequia', 'تشيكيا'],
  FSM: [
    'Micronesia (Federated States of)',
    'Micronésie (États fédérés de)',
    'Micronesia (Estados Federados de)',
    'ميكرونيزيا (ولايات - الموحدة)',
  ],
  GBR: ['United Kingdom', 'Royaume-Uni', 'Reino Unido', 'المملكة المتحدة'],
  GMB: ['Gambia', 'Gambie', 'Gambia', 'غامبيا'],
  IRN: [
    'Iran (Islamic Republic of)',
    'Iran (République islamique d’)',
    'Irán (República Islámica del)',
    'إيران (جمهورية - الإسلامية)',
  ],
  KOR: ['Republic of Korea', 'République de Corée', 'República de Corea', 'جمهورية كوريا'],
  LAO: [
    'Lao People’s Democratic Republic',
    'République démocratique populaire lao',
    'República Democrática Popular Lao',
    'جمهورية لاو الديمقراطية الشعبية',
  ],
  MDA: ['Republic of Moldova', 'République de Moldova', 'República de Moldova', 'جمهورية مولدوفا'],
  MMR: ['Myanmar', 'Myanmar', 'Myanmar', 'ميانمار'],
  NLD: [
    'Netherlands (Kingdom of the)',
    'Pays-Bas (Royaume des)',
    'Países Bajos (Reino de los)',
    'هولندا (مملكة -)',
  ],
  PRK: [
    'Democratic People’s Republic of Korea',
    'République populaire démocratique de Corée',
    'República Popular Democrática de Corea',
    'جمهورية كوريا الشعبية الديمقراطية',
  ],
  PSE: ['State of Palestine', 'État de Palestine', 'Estado de Palestina', 'دولة فلسطين'],
  RUS: ['Russian Federation', 'Fédération de Russie', 'Federación de Rusia', 'الاتحاد الروسي'],
  SWZ: ['Eswatini', 'Eswatini', 'Eswatini', 'إسواتيني'],
  SYR: [
    'Syrian Arab Republic',
    'République arabe syrienne',
    'República Árabe Siria',
    'الجمهورية العربية السورية',
  ],
  TLS: ['Timor-Leste', 'Timor-Leste', 'Timor-Leste', 'تيمور - ليشتي'],
  TUR: ['Türkiye', 'Türkiye', 'Türkiye', 'تركيا'],
  TZA: [
    'United Republic of Tanzania',
    'République-Unie de Tanzanie',
    'República Unida de Tanzanía',
    'جمهورية تنزانيا المتحدة',
  ],
  USA: [
    'United States of America',
    'États-Unis d’Amérique',
    'Estados Unidos de América',
    'الولايات المتحدة الأمريكية',
  ],
  VAT: ['Holy See', 'Saint-Siège', 'Santa Sede', 'الكرسي الرسولي'],
  VEN: [
    'Venezuela (Bolivarian Republic of)',
    'Venezuela (République bolivarienne du)',
    'Venezuela (República Bolivariana de)',
    'فنزويلا (جمهورية - البوليفارية)',
  ],
  VNM: ['Viet Nam', 'Viet Nam', 'Viet Nam', 'فييت نام'],
};

const LANGUAGES = ['en', 'fr', 'es', 'ar'];

/** The UN's name of a State in a language, where it is not the usual one; undefined otherwise. */
export function unStateName(language: string, alpha3: string): string | undefined {
  return names[alpha3]?.[LANGUAGES.indexOf(language)];
}
