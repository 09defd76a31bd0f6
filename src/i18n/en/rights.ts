export default {
  'browse.rights': 'Human rights',
  'browse.rights.what': 'What was asked about each right, and where the right is written',
  'recommendations.facet.right': 'Human right',
  'rights.title': 'Human rights',
  'rights.lead':
    'What was asked of {country} about each right. Which rights a recommendation concerns follows from the themes that documents give it, by a list that comes with this system; it may concern several.',
  'rights.words':
    'The names and the explanations of the rights are our own, not those of the United Nations.',
  'rights.sentence':
    '{total, plural, =0 {No recommendation} one {# recommendation} other {# recommendations}} to {country} {total, plural, =0 {concerns} one {concerns} other {concern}} this right, by {total, plural, =0 {its themes} one {its themes} other {their themes}}.',
  'rights.nothing': 'No recommendation on record bears a theme of this right.',
  'rights.articles': 'Where it is written',
  'rights.articles.note':
    'The Universal Declaration binds every State politically; a treaty binds the States that are party to it. Which treaties {country} is party to is not on record here.',
  'rights.themes': 'Themes under this right',
  'rights.entitlements': 'What you are entitled to',
  'rights.entitlements.empty':
    'Nobody has written yet, for a theme of this right, which law protects it and where you can complain. The secretariat of the mechanism can, on the page of each theme.',
  'rights.ofTheme': 'Human rights that it concerns',
  'rights.ofTheme.none':
    'The list that comes with this system ties this theme to no single right: it does not know the theme, or the theme is about how all rights are put into practice.',
  'rights.ofTerms': 'Human rights',
  'rights.ofTerms.how': 'Derived from the themes above, by the list that comes with this system.',
  'rights.family.equality': 'Equality, and the rights of peoples',
  'rights.family.person': 'Life, liberty and justice',
  'rights.family.freedoms': 'Freedoms, privacy and taking part',
  'rights.family.social': 'Work, living conditions, education and culture',
  'rights.family.persons': 'Rights of particular persons',
  'figures.byRight': 'Recommendations by right; one may concern several',
  'figures.ofStates': 'Who asked most often',
  'figures.take': 'Take them along:',

  'instrument.UDHR': 'Universal Declaration of Human Rights (1948)',
  'instrument.ICERD':
    'International Convention on the Elimination of All Forms of Racial Discrimination (1965)',
  'instrument.ICCPR': 'International Covenant on Civil and Political Rights (1966)',
  'instrument.ICESCR': 'International Covenant on Economic, Social and Cultural Rights (1966)',
  'instrument.CEDAW': 'Convention on the Elimination of All Forms of Discrimination against Women (1979)',
  'instrument.CAT':
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (1984)',
  'instrument.CRC': 'Convention on the Rights of the Child (1989)',
  'instrument.ICRMW':
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990)',
  'instrument.CRPD': 'Convention on the Rights of Persons with Disabilities (2006)',
  'instrument.ICPPED':
    'International Convention for the Protection of All Persons from Enforced Disappearance (2006)',
  'instrument.articles': '{count, plural, one {Article} other {Articles}} {articles}',

  'right.equality': 'Equality and non-discrimination',
  'right.equality.what':
    'Everyone is equal before the law, and nobody may be treated worse for who they are: for sex, race, language, religion, opinion, origin, disability or any other such reason.',
  'right.racial-equality': 'Freedom from racial discrimination',
  'right.racial-equality.what':
    'Nobody may be treated worse because of race, colour, descent or ethnic origin, and stirring up racial hatred is forbidden.',
  'right.gender-equality': 'Equality of women and men',
  'right.gender-equality.what':
    'Women have the same rights as men, in law and in daily life. The State removes what stands in the way, customs and stereotypes included.',
  'right.self-determination': 'Self-determination of peoples',
  'right.self-determination.what':
    'A people decides freely how it is governed and how it develops, and may not be robbed of what it lives on.',
  'right.development': 'Right to development',
  'right.development.what':
    'Every person and every people may take part in economic, social and cultural development, and share in what it brings.',
  'right.life': 'Right to life',
  'right.life.what':
    'Nobody may be killed arbitrarily. The State protects lives by law, investigates deaths, and limits the death penalty or does away with it.',
  'right.torture': 'Freedom from torture and ill-treatment',
  'right.torture.what':
    'Nobody may be tortured or treated cruelly or degradingly, and there is no exception. The State prevents it, investigates it and punishes it.',
  'right.gender-violence': 'Freedom from gender-based violence',
  'right.gender-violence.what':
    'Nobody has to bear violence because of their sex or gender, at home or elsewhere. The State prevents it, protects those at risk and punishes those who do it.',
  'right.slavery': 'Freedom from slavery, forced labour and trafficking',
  'right.slavery.what':
    'Nobody may be owned, traded, or forced to work. Victims of trafficking are protected, not punished.',
  'right.liberty': 'Liberty and security of person',
  'right.liberty.what':
    'Nobody may be arrested or locked up arbitrarily. Whoever is detained hears why, sees a judge soon, and can have the detention reviewed.',
  'right.detention': 'Humane treatment in detention',
  'right.detention.what':
    'Whoever is deprived of liberty keeps their dignity and is treated humanely: space, food, health care, contact, and inspections from outside.',
  'right.disappearance': 'Freedom from enforced disappearance',
  'right.disappearance.what':
    'Nobody may be taken away in secret by the State or with its consent. Families have the right to know what happened.',
  'right.legal-personality': 'Recognition as a person before the law',
  'right.legal-personality.what':
    'Everyone counts as a person in law, and can own, sign, sue and decide for themselves, with support where they want it.',
  'right.fair-trial': 'Right to a fair trial',
  'right.fair-trial.what':
    'Courts are independent and impartial, and hear cases in a reasonable time. Whoever is accused is presumed innocent and can defend themselves.',
  'right.remedy': 'Right to a remedy and to justice',
  'right.remedy.what':
    'Whoever’s rights were violated can turn to an authority that examines it, learns the truth, and receives redress. Those responsible are held to account.',
  'right.privacy': 'Right to privacy',
  'right.privacy.what':
    'Nobody’s private life, home, messages or personal data may be interfered with arbitrarily.',
  'right.movement': 'Freedom of movement',
  'right.movement.what':
    'Everyone who is lawfully in a country may move and live where they choose, may leave, and may return to their own country.',
  'right.asylum': 'Asylum and protection from being sent back',
  'right.asylum.what':
    'Whoever flees persecution may seek asylum. Nobody may be sent to where torture or persecution threatens, nor be expelled as one of a group.',
  'right.nationality': 'Nationality, name and identity',
  'right.nationality.what':
    'Every birth is registered, every child has a name, and nobody is left without a nationality or deprived of it arbitrarily.',
  'right.family': 'Marriage and family life',
  'right.family.what':
    'Adults marry freely and are equal in marriage. Families are protected, and children are not parted from their parents without good reason.',
  'right.property': 'Right to property',
  'right.property.what':
    'Everyone may own and inherit, women and men alike, and nobody may be deprived of their property arbitrarily.',
  'right.religion': 'Freedom of thought, conscience and religion',
  'right.religion.what':
    'Everyone may believe or not believe, change their belief, and practise it alone or with others.',
  'right.expression': 'Freedom of expression and information',
  'right.expression.what':
    'Everyone may hold opinions, speak, write and publish, and seek and receive information. Limits need a law and a good reason.',
  'right.assembly': 'Freedom of peaceful assembly',
  'right.assembly.what':
    'Everyone may gather peacefully, in the open or indoors, to demonstrate, to celebrate or to talk.',
  'right.association': 'Freedom of association',
  'right.association.what': 'Everyone may found and join associations and parties, and may stay out of them.',
  'right.participation': 'Participation in public affairs',
  'right.participation.what':
    'Citizens vote and stand in genuine elections, take part in public decisions, and have equal access to public office.',
  'right.work': 'Right to work',
  'right.work.what':
    'Everyone may earn a living by work that they freely choose. The State works for employment, and against exclusion from it.',
  'right.working-conditions': 'Just conditions of work',
  'right.working-conditions.what':
    'Work is safe and fairly paid, the same for equal work, with rest, leisure and paid holidays.',
  'right.unions': 'Trade union rights',
  'right.unions.what': 'Workers may found and join unions, bargain together, and strike within the law.',
  'right.social-security': 'Right to social security',
  'right.social-security.what':
    'Everyone is covered when sick, old, unemployed, disabled or bringing up children, and is not left without means.',
  'right.living-standard': 'Adequate standard of living',
  'right.living-standard.what':
    'Everyone has what a life in dignity needs: food, clothing, housing, water, and conditions that get better over time.',
  'right.food': 'Right to food',
  'right.food.what': 'Nobody goes hungry. Food is enough, safe, affordable, and fit for one’s culture.',
  'right.water': 'Right to water and sanitation',
  'right.water.what': 'Everyone has clean water, enough of it, near and affordable, and a safe toilet.',
  'right.housing': 'Right to housing',
  'right.housing.what':
    'Everyone has a home that is safe, habitable and affordable, and nobody is evicted by force without the protection of the law.',
  'right.health': 'Right to health',
  'right.health.what':
    'Everyone can reach health care of good quality that they can afford, of body and mind, and lives in conditions that keep them healthy.',
  'right.reproductive-health': 'Sexual and reproductive health',
  'right.reproductive-health.what':
    'Everyone decides about their own body and about having children, informed and with care at hand: contraception, pregnancy, birth.',
  'right.education': 'Right to education',
  'right.education.what':
    'Primary school is free and compulsory, further education is open to all, and nobody is left out.',
  'right.culture': 'Right to culture and to the benefits of science',
  'right.culture.what':
    'Everyone may take part in cultural life, live by their own culture, and share in what science achieves.',
  'right.environment': 'Right to a healthy environment',
  'right.environment.what':
    'Everyone may live in a clean, healthy and sustainable environment. The General Assembly recognised this right in 2022; the treaties protect parts of it.',
  'right.children': 'Rights of the child',
  'right.children.what':
    'In all that concerns children their best interests come first, and they are heard. They have every right of this list, and protection of their own.',
  'right.child-protection': 'Protection of children from violence and exploitation',
  'right.child-protection.what':
    'Children are protected from violence, neglect, harmful work, sexual exploitation, sale, early marriage and use in war.',
  'right.child-justice': 'Justice for children',
  'right.child-justice.what':
    'Children in conflict with the law are treated as children: detention comes last and is short, apart from adults, and the aim is a way back.',
  'right.disability': 'Rights of persons with disabilities',
  'right.disability.what':
    'Persons with disabilities have all rights on an equal footing. The State takes down barriers and adapts what has to be adapted.',
  'right.accessibility': 'Accessibility and mobility',
  'right.accessibility.what':
    'Buildings, transport, information and services can be used by persons with disabilities, by themselves as far as possible.',
  'right.independent-living': 'Living independently and being included',
  'right.independent-living.what':
    'Persons with disabilities choose where and with whom they live, with support in the community instead of in institutions.',
  'right.minorities': 'Rights of minorities',
  'right.minorities.what':
    'Members of ethnic, religious and linguistic minorities live their culture, practise their religion and use their language together.',
  'right.indigenous-peoples': 'Rights of indigenous peoples',
  'right.indigenous-peoples.what':
    'Indigenous peoples keep their lands, institutions, languages and ways of life, and are asked before anything is decided about them.',
  'right.migrants': 'Rights of migrants',
  'right.migrants.what':
    'Migrant workers and their families have their human rights whatever their papers say, and may not be exploited or expelled without a procedure.',
} as const;
