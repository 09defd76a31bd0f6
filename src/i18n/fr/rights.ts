import type en from '../en/rights.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.rights': 'Droits humains',
  'browse.rights.what': 'Ce qui a été demandé au sujet de chaque droit, et où ce droit est inscrit',
  'recommendations.facet.right': 'Droit humain',
  'rights.title': 'Droits humains',
  'rights.lead':
    '{country} : ce qui lui a été demandé au sujet de chaque droit. Les droits qu’une recommandation concerne découlent des thèmes que les documents lui donnent, selon une liste fournie avec ce système ; elle peut en concerner plusieurs.',
  'rights.words': 'Les noms et les explications des droits sont les nôtres, et non ceux des Nations Unies.',
  'rights.sentence':
    '{country} : {total, plural, =0 {aucune recommandation ne concerne} one {# recommandation concerne} other {# recommandations concernent}} ce droit, d’après {total, plural, one {ses thèmes} other {leurs thèmes}}.',
  'rights.nothing': 'Aucune recommandation enregistrée ne porte un thème de ce droit.',
  'rights.articles': 'Où il est inscrit',
  'rights.articles.note':
    'La Déclaration universelle engage politiquement tous les États ; un traité lie les États qui y sont parties. Auxquels de ces traités le pays est partie ({country}) n’est pas enregistré ici.',
  'rights.themes': 'Thèmes relevant de ce droit',
  'rights.entitlements': 'Ce à quoi vous avez droit',
  'rights.entitlements.empty':
    'Personne n’a encore écrit, pour un thème de ce droit, quelle loi le protège et où vous pouvez porter plainte. Le secrétariat du mécanisme peut le faire, sur la page de chaque thème.',
  'rights.ofTheme': 'Droits humains concernés',
  'rights.ofTheme.none':
    'La liste fournie avec ce système ne rattache ce thème à aucun droit en particulier : elle ne connaît pas le thème, ou celui-ci porte sur la mise en œuvre de tous les droits.',
  'rights.ofTerms': 'Droits humains',
  'rights.ofTerms.how': 'Déduits des thèmes ci-dessus, selon la liste fournie avec ce système.',
  'rights.family.equality': 'Égalité, et droits des peuples',
  'rights.family.person': 'Vie, liberté et justice',
  'rights.family.freedoms': 'Libertés, vie privée et participation',
  'rights.family.social': 'Travail, conditions de vie, éducation et culture',
  'rights.family.persons': 'Droits de certaines personnes',
  'figures.byRight': 'Recommandations par droit ; une recommandation peut en concerner plusieurs',
  'figures.ofStates': 'Qui a demandé le plus souvent',
  'figures.take': 'À emporter :',

  'instrument.UDHR': 'Déclaration universelle des droits de l’homme (1948)',
  'instrument.ICERD':
    'Convention internationale sur l’élimination de toutes les formes de discrimination raciale (1965)',
  'instrument.ICCPR': 'Pacte international relatif aux droits civils et politiques (1966)',
  'instrument.ICESCR': 'Pacte international relatif aux droits économiques, sociaux et culturels (1966)',
  'instrument.CEDAW':
    'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes (1979)',
  'instrument.CAT':
    'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants (1984)',
  'instrument.CRC': 'Convention relative aux droits de l’enfant (1989)',
  'instrument.ICRMW':
    'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille (1990)',
  'instrument.CRPD': 'Convention relative aux droits des personnes handicapées (2006)',
  'instrument.ICPPED':
    'Convention internationale pour la protection de toutes les personnes contre les disparitions forcées (2006)',
  'instrument.articles': '{count, plural, one {Article} other {Articles}} {articles}',

  'right.equality': 'Égalité et non-discrimination',
  'right.equality.what':
    'Chacun est égal devant la loi, et nul ne peut être moins bien traité pour ce qu’il est : sexe, race, langue, religion, opinion, origine, handicap ou toute autre raison semblable.',
  'right.racial-equality': 'Droit de ne pas subir de discrimination raciale',
  'right.racial-equality.what':
    'Nul ne peut être moins bien traité en raison de sa race, de sa couleur, de son ascendance ou de son origine ethnique, et l’incitation à la haine raciale est interdite.',
  'right.gender-equality': 'Égalité des femmes et des hommes',
  'right.gender-equality.what':
    'Les femmes ont les mêmes droits que les hommes, dans la loi et dans la vie quotidienne. L’État lève ce qui y fait obstacle, coutumes et stéréotypes compris.',
  'right.self-determination': 'Droit des peuples à disposer d’eux-mêmes',
  'right.self-determination.what':
    'Un peuple décide librement comment il est gouverné et comment il se développe, et ne peut être privé de ses moyens de subsistance.',
  'right.development': 'Droit au développement',
  'right.development.what':
    'Toute personne et tout peuple peuvent participer au développement économique, social et culturel, et en partager les fruits.',
  'right.life': 'Droit à la vie',
  'right.life.what':
    'Nul ne peut être tué arbitrairement. L’État protège la vie par la loi, enquête sur les décès, et limite la peine de mort ou l’abolit.',
  'right.torture': 'Interdiction de la torture et des mauvais traitements',
  'right.torture.what':
    'Nul ne peut être torturé ni traité de façon cruelle ou dégradante, sans aucune exception. L’État doit le prévenir, enquêter et punir.',
  'right.gender-violence': 'Droit de vivre sans violence fondée sur le genre',
  'right.gender-violence.what':
    'Personne n’a à subir de violences en raison de son sexe ou de son genre, chez soi ou ailleurs. L’État les prévient, protège les personnes menacées et punit les auteurs.',
  'right.slavery': 'Interdiction de l’esclavage, du travail forcé et de la traite',
  'right.slavery.what':
    'Nul ne peut être possédé, vendu ou contraint de travailler. Les victimes de la traite sont protégées, et non punies.',
  'right.liberty': 'Liberté et sécurité de la personne',
  'right.liberty.what':
    'Nul ne peut être arrêté ou enfermé arbitrairement. Toute personne détenue apprend pourquoi, voit rapidement un juge et peut faire contrôler sa détention.',
  'right.detention': 'Traitement humain des personnes détenues',
  'right.detention.what':
    'Toute personne privée de liberté garde sa dignité et est traitée humainement : espace, nourriture, soins, contacts, et inspections venues de l’extérieur.',
  'right.disappearance': 'Protection contre les disparitions forcées',
  'right.disappearance.what':
    'Nul ne peut être enlevé en secret par l’État ou avec son accord. Les familles ont le droit de savoir ce qui s’est passé.',
  'right.legal-personality': 'Reconnaissance de la personnalité juridique',
  'right.legal-personality.what':
    'Chacun est une personne aux yeux de la loi, et peut posséder, signer, agir en justice et décider pour lui-même, avec un soutien s’il le souhaite.',
  'right.fair-trial': 'Droit à un procès équitable',
  'right.fair-trial.what':
    'Les tribunaux sont indépendants et impartiaux, et jugent dans un délai raisonnable. Toute personne accusée est présumée innocente et peut se défendre.',
  'right.remedy': 'Droit à un recours et à la justice',
  'right.remedy.what':
    'Toute personne dont les droits ont été violés peut saisir une autorité qui examine sa plainte, apprend la vérité et obtient réparation. Les responsables rendent des comptes.',
  'right.privacy': 'Droit à la vie privée',
  'right.privacy.what':
    'Nul ne peut subir d’immixtions arbitraires dans sa vie privée, son domicile, ses messages ou ses données personnelles.',
  'right.movement': 'Liberté de circulation',
  'right.movement.what':
    'Quiconque se trouve légalement dans un pays peut y circuler et y vivre où il veut, peut le quitter, et peut revenir dans son propre pays.',
  'right.asylum': 'Asile et protection contre le refoulement',
  'right.asylum.what':
    'Quiconque fuit la persécution peut demander l’asile. Nul ne peut être renvoyé là où la torture ou la persécution le menace, ni expulsé collectivement.',
  'right.nationality': 'Nationalité, nom et identité',
  'right.nationality.what':
    'Toute naissance est enregistrée, tout enfant a un nom, et nul ne reste sans nationalité ni n’en est privé arbitrairement.',
  'right.family': 'Mariage et vie familiale',
  'right.family.what':
    'Les adultes se marient librement et sont égaux dans le mariage. La famille est protégée, et un enfant n’est pas séparé de ses parents sans raison sérieuse.',
  'right.property': 'Droit à la propriété',
  'right.property.what':
    'Chacun peut posséder et hériter, femmes et hommes à égalité, et nul ne peut être privé arbitrairement de ses biens.',
  'right.religion': 'Liberté de pensée, de conscience et de religion',
  'right.religion.what':
    'Chacun peut croire ou ne pas croire, changer de conviction, et la pratiquer seul ou avec d’autres.',
  'right.expression': 'Liberté d’expression et d’information',
  'right.expression.what':
    'Chacun peut avoir des opinions, parler, écrire et publier, chercher et recevoir des informations. Toute limite exige une loi et une bonne raison.',
  'right.assembly': 'Liberté de réunion pacifique',
  'right.assembly.what':
    'Chacun peut se réunir pacifiquement, dehors ou à l’intérieur, pour manifester, célébrer ou discuter.',
  'right.association': 'Liberté d’association',
  'right.association.what':
    'Chacun peut fonder des associations et des partis, y adhérer, et aussi rester en dehors.',
  'right.participation': 'Participation aux affaires publiques',
  'right.participation.what':
    'Les citoyens votent et se présentent à de véritables élections, prennent part aux décisions publiques et accèdent à égalité aux fonctions publiques.',
  'right.work': 'Droit au travail',
  'right.work.what':
    'Chacun peut gagner sa vie par un travail librement choisi. L’État agit pour l’emploi, et contre l’exclusion du travail.',
  'right.working-conditions': 'Conditions de travail justes',
  'right.working-conditions.what':
    'Le travail est sûr et équitablement payé, de même pour un travail égal, avec du repos, des loisirs et des congés payés.',
  'right.unions': 'Droits syndicaux',
  'right.unions.what':
    'Les travailleurs peuvent fonder des syndicats et y adhérer, négocier ensemble, et faire grève dans le cadre de la loi.',
  'right.social-security': 'Droit à la sécurité sociale',
  'right.social-security.what':
    'Chacun est couvert en cas de maladie, de vieillesse, de chômage, de handicap ou de charge d’enfants, et n’est pas laissé sans ressources.',
  'right.living-standard': 'Niveau de vie suffisant',
  'right.living-standard.what':
    'Chacun a ce qu’exige une vie digne : nourriture, vêtements, logement, eau, et des conditions qui s’améliorent avec le temps.',
  'right.food': 'Droit à l’alimentation',
  'right.food.what':
    'Personne n’a faim. La nourriture est suffisante, saine, abordable et conforme à la culture de chacun.',
  'right.water': 'Droit à l’eau et à l’assainissement',
  'right.water.what':
    'Chacun dispose d’eau propre en quantité suffisante, proche et abordable, et de toilettes sûres.',
  'right.housing': 'Droit au logement',
  'right.housing.what':
    'Chacun a un logement sûr, habitable et abordable, et nul n’est expulsé de force sans la protection de la loi.',
  'right.health': 'Droit à la santé',
  'right.health.what':
    'Chacun accède à des soins de qualité qu’il peut payer, pour le corps et l’esprit, et vit dans des conditions qui préservent sa santé.',
  'right.reproductive-health': 'Santé sexuelle et reproductive',
  'right.reproductive-health.what':
    'Chacun décide de son corps et d’avoir ou non des enfants, en étant informé et soigné : contraception, grossesse, accouchement.',
  'right.education': 'Droit à l’éducation',
  'right.education.what':
    'L’école primaire est gratuite et obligatoire, la suite est ouverte à tous, et personne n’en est écarté.',
  'right.culture': 'Droit à la culture et aux bienfaits de la science',
  'right.culture.what':
    'Chacun peut participer à la vie culturelle, vivre selon sa culture et bénéficier des progrès de la science.',
  'right.environment': 'Droit à un environnement sain',
  'right.environment.what':
    'Chacun peut vivre dans un environnement propre, sain et durable. L’Assemblée générale a reconnu ce droit en 2022 ; les traités en protègent des parties.',
  'right.children': 'Droits de l’enfant',
  'right.children.what':
    'Dans tout ce qui concerne les enfants, leur intérêt supérieur passe d’abord et ils sont écoutés. Ils ont tous les droits de cette liste, et une protection qui leur est propre.',
  'right.child-protection': 'Protection des enfants contre la violence et l’exploitation',
  'right.child-protection.what':
    'Les enfants sont protégés contre la violence, l’abandon, le travail dangereux, l’exploitation sexuelle, la vente, le mariage précoce et l’emploi dans les conflits.',
  'right.child-justice': 'Justice pour les enfants',
  'right.child-justice.what':
    'Les enfants en conflit avec la loi sont traités comme des enfants : la détention vient en dernier recours, brève et à l’écart des adultes, et le but est la réinsertion.',
  'right.disability': 'Droits des personnes handicapées',
  'right.disability.what':
    'Les personnes handicapées ont tous les droits à égalité avec les autres. L’État supprime les obstacles et adapte ce qui doit l’être.',
  'right.accessibility': 'Accessibilité et mobilité',
  'right.accessibility.what':
    'Les personnes handicapées peuvent utiliser les bâtiments, les transports, l’information et les services, par elles-mêmes autant que possible.',
  'right.independent-living': 'Autonomie de vie et inclusion',
  'right.independent-living.what':
    'Les personnes handicapées choisissent où et avec qui elles vivent, avec un soutien dans la société plutôt qu’en institution.',
  'right.minorities': 'Droits des minorités',
  'right.minorities.what':
    'Les membres de minorités ethniques, religieuses et linguistiques vivent ensemble leur culture, pratiquent leur religion et parlent leur langue.',
  'right.indigenous-peoples': 'Droits des peuples autochtones',
  'right.indigenous-peoples.what':
    'Les peuples autochtones gardent leurs terres, leurs institutions, leurs langues et leurs modes de vie, et sont consultés avant toute décision qui les concerne.',
  'right.migrants': 'Droits des migrants',
  'right.migrants.what':
    'Les travailleurs migrants et leur famille ont leurs droits humains quels que soient leurs papiers, et ne peuvent être exploités ni expulsés sans procédure.',
} satisfies Record<keyof typeof en, string>;
