import type { EntitlementField } from '../../features/terms/schema.ts';
import type { Names } from '../people.ts';

/** What somebody reading about a theme is entitled to, by language. */
export type SandboxEntitlement = {
  theme: string;
  at: string;
  texts: Readonly<Partial<Record<keyof Names, Readonly<Record<EntitlementField, string>>>>>;
};

/** What somebody reading about a theme is entitled to in Alvera: laws, offices and addresses are invented. */
export const sandboxEntitlements: readonly SandboxEntitlement[] = [
  {
    theme: 'domestic-violence',
    at: '2025-09-08T08:00:00Z',
    texts: {
      en: {
        named_right: 'You have the right to live free from violence, in your home as in the street.',
        treaty_articles:
          'Convention on the Elimination of All Forms of Discrimination against Women, articles 2 and 16, as the Committee explains them in its general recommendation No. 35',
        national_law:
          'Constitution of Alvera, article 19. Criminal Code, articles 97 to 101 on bodily harm; a law on domestic violence is being drafted.',
        responsible: 'Ministry of Women, Children and Family, and the police in each district',
        complaint:
          'In danger call the police. The Women’s Shelter Network takes in women and children at any hour. If the police do not act, turn to the Human Rights Commission of Alvera, which costs nothing.',
      },
      fr: {
        named_right: 'Vous avez le droit de vivre sans violence, chez vous comme dans la rue.',
        treaty_articles:
          'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes, articles 2 et 16, tels que le Comité les explique dans sa recommandation générale no 35',
        national_law:
          'Constitution de l’Alvéra, article 19. Code pénal, articles 97 à 101 relatifs aux coups et blessures ; une loi sur la violence domestique est en cours d’élaboration.',
        responsible:
          'Ministère de la femme, de l’enfance et de la famille, et la police dans chaque district',
        complaint:
          'En cas de danger, appelez la police. Le Réseau des refuges pour femmes accueille les femmes et les enfants à toute heure. Si la police n’agit pas, adressez-vous à la Commission des droits de l’homme d’Alvéra, sans frais.',
      },
      es: {
        named_right: 'Usted tiene derecho a vivir sin violencia, en su casa como en la calle.',
        treaty_articles:
          'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer, artículos 2 y 16, según los explica el Comité en su recomendación general núm. 35',
        national_law:
          'Constitución de Alvera, artículo 19. Código Penal, artículos 97 a 101 sobre lesiones; se está redactando una ley sobre la violencia doméstica.',
        responsible: 'Ministerio de la Mujer, la Infancia y la Familia, y la policía en cada distrito',
        complaint:
          'En peligro, llame a la policía. La Red de Refugios para Mujeres acoge a mujeres y niños a cualquier hora. Si la policía no actúa, acuda a la Comisión de Derechos Humanos de Alvera, sin costo alguno.',
      },
      ar: {
        named_right: 'لك الحق في العيش بلا عنف، في بيتك كما في الشارع.',
        treaty_articles:
          'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة، المادتان 2 و16، كما توضحهما اللجنة في توصيتها العامة رقم 35',
        national_law:
          'دستور ألفيرا، المادة 19. قانون العقوبات، المواد 97 إلى 101 المتعلقة بالإيذاء الجسدي؛ ويجري إعداد قانون بشأن العنف المنزلي.',
        responsible: 'وزارة المرأة والطفولة والأسرة، والشرطة في كل مديرية',
        complaint:
          'عند الخطر اتصلوا بالشرطة. وتستقبل شبكة مآوي النساء النساء والأطفال في أي ساعة. وإذا لم تتحرك الشرطة فالجأوا إلى مفوضية حقوق الإنسان في ألفيرا مجاناً.',
      },
    },
  },
  {
    theme: 'conditions-of-detention',
    at: '2025-09-08T08:40:00Z',
    texts: {
      en: {
        named_right:
          'Whoever is held by the State has to be treated with humanity and with respect for their dignity.',
        treaty_articles:
          'International Covenant on Civil and Political Rights, articles 7 and 10; Convention against Torture, article 16',
        national_law: 'Prisons Act of 2016, sections 4 to 12; Legal Aid Act of 2018, section 3',
        responsible: 'National Prison Service, Ministry of the Interior',
        complaint:
          'Write to the judge who supervises the prison, in a closed letter that nobody may open, or to the Human Rights Commission of Alvera.',
      },
      fr: {
        named_right:
          'Toute personne détenue par l’État doit être traitée avec humanité et avec le respect de sa dignité.',
        treaty_articles:
          'Pacte international relatif aux droits civils et politiques, articles 7 et 10 ; Convention contre la torture, article 16',
        national_law:
          'Loi de 2016 sur les prisons, articles 4 à 12 ; loi de 2018 sur l’aide juridictionnelle, article 3',
        responsible: 'Administration pénitentiaire, Ministère de l’intérieur',
        complaint:
          'Écrivez au juge qui contrôle la prison, sous pli fermé que nul ne peut ouvrir, ou à la Commission des droits de l’homme d’Alvéra.',
      },
    },
  },
  {
    theme: 'safe-drinking-water-sanitation',
    at: '2025-09-09T09:00:00Z',
    texts: {
      en: {
        named_right:
          'You have the right to enough safe water at a price that you can pay, and to a toilet that is safe.',
        treaty_articles: 'International Covenant on Economic, Social and Cultural Rights, articles 11 and 12',
        national_law: 'Rural Water Act of 2017, section 2; Municipalities Act, section 61',
        responsible: 'Your municipality; in rural districts the province',
        complaint:
          'Complain to the municipality in writing: it has 30 days to answer. After that turn to the Human Rights Commission of Alvera.',
      },
      fr: {
        named_right:
          'Vous avez droit à assez d’eau potable, à un prix que vous pouvez payer, et à des toilettes sûres.',
        treaty_articles:
          'Pacte international relatif aux droits économiques, sociaux et culturels, articles 11 et 12',
        national_law:
          'Loi de 2017 sur l’eau en milieu rural, article 2 ; loi sur les municipalités, article 61',
        responsible: 'Votre municipalité ; dans les districts ruraux, la province',
        complaint:
          'Adressez une plainte écrite à la municipalité, qui a trente jours pour répondre. Passé ce délai, saisissez la Commission des droits de l’homme d’Alvéra.',
      },
    },
  },
];
