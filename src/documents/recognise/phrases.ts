import type { Language } from '../document.ts';

/** The fixed words of Working Group reports, as the UN's templates have them in each language. */
export interface ReportPhrases {
  title: RegExp;
  /** How the first paragraph of a report begins. */
  opening: RegExp;
  conclusions: RegExp;
  pledges: RegExp;
  annex: RegExp;
  /** The paragraph that ends the list of recommendations. */
  closing: RegExp;
  /** The word for a recommendation, in any number and case. */
  recommendation: RegExp;
  session: RegExp;
  reviewed: RegExp;
  troika: RegExp;
}

const SECTION = '^(?:[IVX]{1,4}\\s*[.\\-–]?\\s*)?';

export const REPORT_PHRASES: Readonly<Record<Language, ReportPhrases>> = {
  en: {
    title: /report of the working (?:group )?on the universal periodic review/iu,
    opening: /the working group on the universal periodic review\b.{0,160}\bheld its/iu,
    conclusions: new RegExp(
      `${SECTION}conclusions\\s*(?:and\\s*/?\\s*or|and|/)\\s*recommendations[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
    pledges: new RegExp(`${SECTION}(?:voluntary\\s+(?:pledges|commitments)|pledges)\\b[^.]{0,80}$`, 'iu'),
    annex: /^(?:annex|appendix)(?:\s+[IVX\d]+)?[^\p{L}\p{N}]*$/iu,
    closing: /^all\s+(?:the\s+)?conclusions\s+and/iu,
    recommendation: /\brecommendations?\b/iu,
    session: /held\s+its\s+(.{3,40}?)\s+session/iu,
    reviewed:
      /review\s+of\s+.{2,90}?\s+was\s+held\s+at\s+(?:the|its)\s+.{2,40}?\s*meeting,?\s+(?:held\s+)?on\s+(\d{1,2}\s+\p{L}+(?:\s+\d{4})?)/iu,
    troika:
      /rapporteurs?\s*\(?\s*“?(?:troika)?”?\s*\)?\s*(?:to\s+facilitate|for)[^:]{3,90}:\s*([^.]{5,200})\./iu,
  },
  fr: {
    title: /rapport du groupe de travail sur l[’']\s*examen périodique universel/iu,
    opening: /le groupe de travail sur l[’']\s*examen périodique universel\b.{0,200}\ba tenu sa/iu,
    conclusions: new RegExp(
      `${SECTION}conclusions\\s*(?:et\\s*/?\\s*ou|et|/)\\s*recommandations[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
    pledges: new RegExp(`${SECTION}(?:annonces?|engagements?|promesses)\\b[^.]{0,80}$`, 'iu'),
    annex: /^annexe(?:\s+[IVX\d]+)?[^\p{L}\p{N}]*$/iu,
    closing: /^toutes les conclusions\s+(?:et|ou)/iu,
    recommendation: /\brecommandations?\b/iu,
    session: /(?:a\s+tenu|tenu)\s+sa\s+(.{3,40}?)\s+session/iu,
    reviewed:
      /(?:examen\s+.{2,90}?\s+a\s+eu\s+lieu|a\s+fait\s+l[’']objet\s+de\s+l[’']examen|examen\s+.{2,90}?\s+s[’']est\s+(?:tenu|déroulé))\s+(?:à|au cours de|lors de)\s+.{2,40}?\s*séance,?\s+(?:tenue\s+)?le\s+(\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})/iu,
    troika: /rapporteurs\s*\(?\s*«?\s*(?:troïka)?\s*»?\s*\)?[^:]{3,140}:\s*([^.]{5,200})\./iu,
  },
  es: {
    title: /informe del grupo de trabajo sobre el examen periódico universal/iu,
    opening: /el grupo de trabajo sobre el examen periódico universal\b.{0,200}\bcelebró su/iu,
    conclusions: new RegExp(
      `${SECTION}conclusiones\\s*(?:y\\s*/?\\s*o|y|/)\\s*recomendaciones[^\\p{L}\\p{N}]*$`,
      'iu',
    ),
    pledges: new RegExp(`${SECTION}(?:promesas|compromisos)\\b[^.]{0,80}$`, 'iu'),
    annex: /^anexo(?:\s+[IVX\d]+)?[^\p{L}\p{N}]*$/iu,
    closing: /^todas las conclusiones\s+(?:y|o)/iu,
    recommendation: /\brecomendaci(?:ón|ones)\b/iu,
    session: /celebró\s+su\s+(.{2,40}?)\s+(?:período|periodo)\s+de\s+sesiones/iu,
    reviewed:
      /examen\s+.{2,90}?\s+(?:se\s+llevó\s+a\s+cabo|tuvo\s+lugar|se\s+realizó|se\s+celebró|se\s+efectuó)\s+en\s+.{2,40}?\s*sesión,?\s+(?:celebrada\s+)?el\s+(\d{1,2}\s+de\s+\p{L}+\s+de\s+\d{4})/iu,
    troika: /relatores\s*\(?\s*“?(?:troika)?”?\s*\)?[^:]{3,140}:\s*([^.]{5,200})\./iu,
  },
  ar: {
    title: /تقرير الفريق العامل المعني بالاستعراض الدوري الشامل/u,
    opening: /عقد الفريق العامل المعني بالاستعراض الدوري الشامل/u,
    conclusions: /^.{0,14}الاستنتاجات\s*و\s*\/?\s*(?:أو)?\s*التوصيات[^\p{L}\p{N}]*$/u,
    pledges: /^.{0,12}(?:التعهدات|الالتزامات|تعهدات|التزامات).{0,60}$/u,
    annex: /^(?:المرفق|مرفق)(?:\s+\p{L}+)?[^\p{L}\p{N}]*$/u,
    closing: /^(?:إن\s+|و)?جميع\s+الاستنتاجات/u,
    recommendation: /توصي/u,
    session: /دورته\s+(.{3,40}?)\s+(?:في|من)/u,
    reviewed: /(?:الجلسة|جلسته).{2,60}?(\d{1,2}\s+[\p{L}/ ]+?\s*\d{4})/u,
    troika: /المقررين.{3,140}:\s*([^.]{5,200})\./u,
  },
};

/** Section headings of the conclusions, whatever the language. */
export const ALL_PHRASES: readonly ReportPhrases[] = Object.values(REPORT_PHRASES);
