import type { Names } from '../people.ts';

/** What the secretariat says of a recommendation in plain language. */
export type SandboxSummary = { address: string; at: string; texts: Readonly<Partial<Names>> };

/** Recommendations in plain language, as the secretariat of Alvera words them. */
export const sandboxSummaries: readonly SandboxSummary[] = [
  {
    address: 'A-HRC-90-7/42.17',
    at: '2025-10-06T09:00:00Z',
    texts: {
      en: 'Beating or threatening a partner should be a crime with its own name in the law. Every province should have a safe house for women and children, paid for by the State.',
      fr: 'Frapper ou menacer son conjoint devrait être un délit prévu comme tel par la loi. Chaque province devrait avoir un foyer sûr pour les femmes et les enfants, financé par l’État.',
      es: 'Golpear o amenazar a la pareja debería ser un delito con nombre propio en la ley. Cada provincia debería tener una casa segura para mujeres y niños, pagada por el Estado.',
      ar: 'ينبغي أن يكون ضرب الشريك أو تهديده جريمة قائمة بذاتها في القانون، وأن يكون في كل مقاطعة مأوى آمن للنساء والأطفال تموله الدولة.',
    },
  },
  {
    address: 'A-HRC-90-7/42.20',
    at: '2025-10-06T09:20:00Z',
    texts: {
      en: 'Nobody may marry before the age of 18. That law should hold for weddings by custom too, also where nobody registers them.',
      fr: 'Nul ne peut se marier avant 18 ans. Cette loi devrait s’appliquer aussi aux mariages coutumiers, même quand personne ne les enregistre.',
      es: 'Nadie puede casarse antes de los 18 años. Esa ley debería valer también para las bodas según la costumbre, aunque nadie las registre.',
      ar: 'لا يجوز لأحد أن يتزوج قبل سن الثامنة عشرة. وينبغي أن يسري هذا القانون على الزواج العرفي أيضاً، حتى حين لا يُسجَّل.',
    },
  },
  {
    address: 'A-HRC-90-7/42.34',
    at: '2025-10-06T09:40:00Z',
    texts: {
      en: 'People in the settlements around Port Selme and children at village schools should have clean water and toilets.',
      fr: 'Les habitants des quartiers autour de Port-Selme et les élèves des écoles de village devraient avoir de l’eau propre et des toilettes.',
      es: 'Quienes viven en los asentamientos en torno a Puerto Selme y los niños de las escuelas rurales deberían tener agua limpia y baños.',
      ar: 'ينبغي أن تتوفر المياه النظيفة والمراحيض لسكان الأحياء المحيطة ببورت سيلم ولتلاميذ مدارس القرى.',
    },
  },
  {
    address: 'A-HRC-90-7/42.4',
    at: '2025-10-07T08:30:00Z',
    texts: {
      en: 'Independent visitors should be allowed into every prison and police cell, at any time, to see how people are treated. They should be appointed now.',
      fr: 'Des visiteurs indépendants devraient pouvoir entrer à tout moment dans chaque prison et chaque cellule de police pour voir comment les gens sont traités. Il faut les nommer maintenant.',
      es: 'Visitantes independientes deberían poder entrar en cualquier momento en cada cárcel y comisaría para ver cómo se trata a la gente. Hay que nombrarlos ya.',
      ar: 'ينبغي السماح لزوار مستقلين بدخول كل سجن وكل زنزانة في أي وقت للاطلاع على معاملة الناس، وينبغي تعيينهم الآن.',
    },
  },
  {
    address: 'A-HRC-90-7/42.58',
    at: '2025-10-07T09:00:00Z',
    texts: {
      en: 'When a journalist is attacked, the police should find out who did it and tell the public.',
      fr: 'Quand un journaliste est agressé, la police devrait trouver les auteurs et le faire savoir au public.',
      es: 'Cuando se ataca a un periodista, la policía debería averiguar quién fue e informar a la gente.',
      ar: 'عندما يُعتدى على صحفي، ينبغي أن تكشف الشرطة عن الفاعل وأن تُعلم الناس بذلك.',
    },
  },
  {
    address: 'A-HRC-90-7/43.2',
    at: '2025-10-07T09:20:00Z',
    texts: {
      en: 'The law should no longer allow anybody to be put to death, and those who were sentenced to death should get another sentence.',
      fr: 'La loi ne devrait plus permettre de mettre quelqu’un à mort, et les condamnés à mort devraient recevoir une autre peine.',
    },
  },
  {
    address: 'A-HRC-90-7/44.1',
    at: '2025-10-08T10:00:00Z',
    texts: {
      en: 'A mother should be able to give her nationality to her children as a father does.',
      fr: 'Une mère devrait pouvoir transmettre sa nationalité à ses enfants comme le fait un père.',
      ar: 'ينبغي أن تستطيع الأم منح جنسيتها لأطفالها كما يفعل الأب.',
    },
  },
  {
    address: 'CEDAW-C-XAL-CO-4/10.a',
    at: '2025-10-08T10:30:00Z',
    texts: {
      en: 'A law should make violence at home a crime of its own, and let judges order the attacker to stay away.',
      fr: 'Une loi devrait faire de la violence à la maison un délit à part entière et permettre au juge d’ordonner à l’agresseur de rester à distance.',
      es: 'Una ley debería hacer de la violencia en casa un delito propio y permitir que el juez ordene al agresor mantenerse alejado.',
      ar: 'ينبغي أن يجعل القانون العنف في المنزل جريمة قائمة بذاتها، وأن يتيح للقاضي أن يأمر المعتدي بالابتعاد.',
    },
  },
];
