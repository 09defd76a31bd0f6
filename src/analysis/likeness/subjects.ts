import { lineOf, whole } from './plain.ts';

/**
 * What recommendations are about, finer than any list of issues: each with its words in English, French, Spanish and Arabic,
 * as `plainWords` folds them. Two that say the same in other words meet here.
 */
const SUBJECTS: readonly (readonly [name: string, pattern: string])[] = [
  [
    'treaties',
    '(?:core|main|all|other|remaining|fundamental|outstanding|major|key|principal|relevant|signed|international) (?:\\w+ ){0,3}(?:treaties|conventions|instruments|covenants)|(?:instruments|traites) (?:internationaux|relatifs)|tratados internacionales|instrumentos internacionales|المعاهدات|الصكوك|الاتفاقيات',
  ],
  [
    'use of the death penalty',
    '(?:number|scope|list|offences|crimes|reduce|restrict|transparen\\w+|information) (?:\\w+ ){0,6}(?:death penalty|capital punishment|death sentences?)',
  ],
  [
    'death penalty',
    'death penalty|capital punishment|death sentences?|executions|capita punishment|death row|awaiting execution|peine de mort|peine capitale|pena de muerte|pena capital|عقوبه الاعدام|الاعدام',
  ],
  ['moratorium', 'moratori\\w+|moratoire|وقف تنفيذ|وقف اختياري'],
  [
    'minors at the time',
    'under (?:the age of )?(?:18|eighteen)|juvenile offenders|(?:by|for|to|of) minors|moins de 18|menores de 18',
  ],
  ['torture', 'tortur\\w+|ill treatment|degrading|mauvais traitements|malos tratos|التعذيب'],
  [
    'prison conditions',
    '(?:prisons?|detention|penitentiary|jails?) (?:\\w+ ){0,3}(?:conditions?|overcrowd\\w+|facilit\\w+|system|centres|centers)|overcrowd\\w+|conditions? (?:of|in) (?:\\w+ ){0,2}(?:detention|prisons?|detainees|jails|imprisonment|detention)|conditions de detention|condiciones de (?:detencion|reclusion)|surpopulation carcerale|hacinamiento|السجون',
  ],
  [
    'arbitrary detention',
    'arbitrar\\w+ (?:arrests?|detentions?|detained)|incommunicado|administrative detention|pre trial|pretrial|detention arbitraire|detencion arbitraria|الاحتجاز التعسفي',
  ],
  [
    'political prisoners',
    'political prisoners|prisoners of conscience|prisonniers politiques|presos politicos',
  ],
  [
    'disappearances',
    'disappearances?|disappeared|disparitions|disparus|desaparicion\\w*|desaparecidos|الاختفاء',
  ],
  [
    'extrajudicial killings',
    'extra ?judicial|extralegal|summary executions|executions extrajudiciaires|ejecuciones extrajudiciales',
  ],
  [
    'police',
    'police|security forces|law enforcement|excessive (?:use of )?force|policia|forces de (?:l ordre|securite)|fuerzas de seguridad|الشرطه|قوات الامن',
  ],
  [
    'impunity',
    'impunity|bring(?:ing)? (?:\\w+ ){0,4}to justice|brought to justice|perpetrators|accountab\\w+|impunite|impunidad|الافلات من العقاب',
  ],
  [
    'judiciary',
    'judiciary|judicial (?:system|sector|reforms?|independence|power|branch|process)|justice (?:and security )?(?:sector|reforms?)|(?:independence|independent) (?:\\w+ ){0,3}(?:justice|judges|courts|judicial)|justice system|administration of justice|pouvoir judiciaire|systeme judiciaire|poder judicial|sistema judicial|القضاء',
  ],
  [
    'access to justice',
    'access to justice|legal aid|fair trials?|due process|legal (?:representation|counsel)|aide juridique|proces equitable|acceso a la justicia|المحاكمه العادله',
  ],
  [
    'transitional justice',
    'transitional justice|truth (?:and reconciliation|commission)|reconciliation|justice transitionnelle|justicia transicional|العداله الانتقاليه',
  ],
  ['rule of law', 'rule of law|good governance|etat de droit|estado de derecho|سياده القانون'],
  ['corruption', 'corruption|corrupcion|الفساد'],
  ['counter-terrorism', 'terroris\\w+|الارهاب'],
  [
    'armed conflict',
    'armed (?:conflict|groups?)|civilians?|civilian population|humanitarian law|conflit arme|conflicto armado|النزاع المسلح',
  ],
  [
    'child soldiers',
    'child soldiers|recruit\\w+ (?:\\w+ ){0,3}child(?:ren)?|(?:underage|child|military) (?:military )?recruit\\w+|children in armed|enfants soldats|ninos soldados',
  ],
  [
    'violence against women',
    'violence (?:\\w+ ){0,2}(?:against|towards|on|affecting) (?:\\w+ ){0,4}(?:women|girls)|(?:women|girls) (?:\\w+ ){0,2}(?:against|from) (?:\\w+ ){0,4}violence|gender based violence|violence based on gender|violences? (?:faites?|a l egard|contre) (?:aux |des |les )?femmes|violencia (?:contra|de genero|domestica)(?: la| las)?(?: mujer| mujeres)?|العنف ضد المراه|العنف ضد النساء',
  ],
  [
    'domestic violence',
    'domestic violence|family violence|violence in the family|intra ?family|violence domestique|violencia (?:domestica|intrafamiliar|familiar)|العنف المنزلي|العنف الاسري',
  ],
  [
    'sexual violence',
    'sexual (?:violence|abuse|exploitation|assault|harassment)|rape|violences? sexuelles?|viol|violencia sexual|violacion|العنف الجنسي',
  ],
  ['marital rape', '(?:marital|spousal|conjugal) rape|rape (?:within|in) marriage|viol conjugal'],
  [
    'genital mutilation',
    'fgm|genital mutilations?|excision|mutilations? genitales?|mutilacion genital|harmful (?:traditional )?practices|الاعضاء التناسليه',
  ],
  [
    'child marriage',
    '(?:early|forced|child|underage) (?:and (?:early|forced|child) )?marriages?|mariages? (?:precoces?|forces?|d enfants)|matrimonio (?:infantil|forzado|precoz)|زواج (?:القاصرات|الاطفال|المبكر)|الزواج المبكر',
  ],
  ['age of marriage', '(?:minimum )?(?:legal )?age (?:of|for) (?:\\w+ )?marriage'],
  [
    'corporal punishment',
    'corporal punishments?|chatiments? corporels?|castigos? corporal(?:es)?|العقوبه البدنيه|العقاب البدني',
  ],
  [
    'child labour',
    'child labou?r|labou?r exploitation|economic exploitation|travail des enfants|trabajo infantil|عمل الاطفال',
  ],
  [
    'street children',
    'street children|children (?:\\w+ ){0,4}(?:on|in) the streets?|begg\\w+|enfants des rues|ninos de la calle',
  ],
  [
    'child abuse',
    '(?:child|children) (?:\\w+ ){0,4}(?:abuse|exploitation|violence|prostitution|pornography)|(?:abuse|exploitation|violence|sale) (?:\\w+ ){0,3}children',
  ],
  [
    'juvenile justice',
    'juvenile (?:justice|court|offender|detention)\\w*|age of criminal(?:ity| responsibility)|criminal responsibility|justice des mineurs|justicia juvenil|responsabilidad penal|قضاء الاحداث',
  ],
  [
    'alternative care',
    'alternative care|(?:international|intercountry|country|child) adoptions?|adoptions|adoption of children|adoptive|foster (?:care|famil\\w+|homes?|parents?)|orphan\\w*|institutionali[sz]\\w+',
  ],
  [
    'birth registration',
    'birth (?:registration|certificates?|registry)|regist\\w+ (?:\\w+ ){0,3}births?|registration at birth|enregistrement des naissances|registro de (?:los )?nacimientos|تسجيل المواليد',
  ],
  [
    'trafficking',
    'traffick\\w+|trafficking|slavery|forced labou?r|traite|trata|esclavage|esclavitud|trabajo forzoso|الاتجار',
  ],
  [
    'gender equality',
    'gender (?:equality|inequality|equity|discrimination|parity|mainstreaming)|equality (?:of|between|for) (?:\\w+ ){0,2}(?:women|men|genders?|sexes)|discriminat\\w+ (?:\\w+ ){0,2}(?:against|towards) (?:\\w+ )?women|empower\\w* (?:of )?women|women (?:rights|empowerment|advancement|status)|empowerment of women|advancement of women|rights of women|egalite (?:des sexes|entre)|igualdad de genero|المساواه بين الجنسين',
  ],
  [
    'women in public life',
    '(?:participat\\w+|represent\\w+|presence|number|access) (?:\\w+ ){0,4}women|(?:women|female) (?:\\w+ ){0,2}(?:participation|representation)|women (?:\\w+ ){0,5}(?:decision|parliament|political|leadership|public|posts|positions)',
  ],
  ['pay gap', '(?:pay|wage|salary) gap|equal pay|ecart salarial|brecha salarial'],
  [
    'sexual orientation',
    'sexual orientation|gender identity|lgbti?q?|homosexual\\w*|same sex|consenting adults|orientation sexuelle|orientacion sexual|الميل الجنسي',
  ],
  ['disability', 'disabilit(?:y|ies)|disabled|handicap\\w*|discapacidad\\w*|الاعاقه'],
  ['older persons', 'older persons|elderly|old age|personnes agees|personas mayores|كبار السن|المسنين'],
  ['indigenous', 'indigenous|aborigin\\w+|autochtones|indigenas|الشعوب الاصليه'],
  ['land', 'lands?|territor\\w+|evictions?|terres?|tierras?|desalojos|الاراضي'],
  ['minorities', 'minorit\\w+|minorias|الاقليات'],
  ['Roma', 'roma|romani|gitanos|roms'],
  ['racism', 'racis\\w+|racial|xenophob\\w+|intolerance|racis\\w+|العنصري\\w*|العنصريه'],
  [
    'hate speech',
    'hate (?:speech|crimes?)|incitement|discours (?:de haine|haineux)|discurso de odio|خطاب الكراهيه',
  ],
  ['discrimination', 'discriminat\\w+|equal (?:treatment|opportunit\\w+)|discriminacion|التمييز'],
  ['migrants', 'migrants?|migrant workers|immigra\\w+|migratorios|المهاجرين'],
  [
    'domestic workers',
    'domestic workers|domestic work|household workers|travailleurs domestiques|trabajador\\w+ domestic\\w+|kafala|sponsorship system',
  ],
  ['refugees', 'refugees?|asylum|refoulement|refugies|asile|refugiados|asilo|اللاجيين|اللجوء'],
  ['displaced', 'displaced|idps?|deplaces|desplazados|المشردين'],
  ['statelessness', 'stateless\\w*|nationality|citizenship|apatrid\\w+|nationalite|nacionalidad|الجنسيه'],
  [
    'expression',
    'freedoms? of (?:\\w+ ){0,3}(?:expression|opinion|speech)|(?:opinion|free) (?:and )?(?:expression|speech)|liberte d (?:expression|opinion)|libertad de expresion|حريه التعبير|حريه الراي',
  ],
  [
    'media',
    'press|media|journalis\\w+|internet|censorship|bloggers?|broadcast\\w+|presse|medias|prensa|periodistas|الصحافه|الصحفيين|وسايل الاعلام',
  ],
  ['defamation', 'defamation|libel|blasphemy|sedition|diffamation|difamacion'],
  ['assembly', 'assembl(?:y|ies)|demonstrat\\w+|protests?|reunion pacifique|reunion pacifica|التجمع'],
  [
    'association',
    '(?:freedom of|and|peaceful) association|trade unions?|associations|liberte d association|libertad de asociacion|تكوين الجمعيات|النقابات',
  ],
  ['religion', 'religi\\w+|belief|worship|religieuse|religiosa|الدين|الديني\\w*'],
  [
    'conscientious objection',
    'conscientious objec\\w+|objection de conscience|objecion de conciencia|military service',
  ],
  ['defenders', 'defenders|human rights activists|defenseurs|defensor\\w+|المدافعين'],
  ['civil society', 'civil society|ngos?|non governmental|societe civile|sociedad civil|المجتمع المدني'],
  ['elections', 'elections?|electoral|vot(?:e|ing|ers)|elecciones|الانتخابات|الانتخابيه'],
  [
    'special procedures',
    'special (?:procedures?|rapporteurs?)|mandate holders?|procedures speciales|rapporteurs? specia\\w+|procedimientos especiales|relator\\w* especial\\w*|الاجراءات الخاصه|المقرر\\w* الخاص\\w*',
  ],
  [
    'standing invitation',
    '(?:standing|open|permanent)(?: and)? (?:(?:standing|open|permanent) )?invitations?|invit\\w+ (?:\\w+ ){0,3}(?:special procedures|mandate holders)|invitation (?:ouverte|permanente)|invitacion (?:abierta|permanente)|دعوه (?:داءمه|دايمه|مفتوحه)',
  ],
  ['visit', 'visits?|access to the country|visites?|visitas?|زياره'],
  [
    'treaty bodies',
    'treaty (?:\\w+ )?bod(?:y|ies)|committee (?:on|against|for)|organes conventionnels|organos (?:de|creados en virtud de) (?:los )?tratados|هييات المعاهدات',
  ],
  [
    'overdue reports',
    '(?:overdue|delayed|due|pending|late|outstanding|periodic|initial) (?:\\w+ ){0,2}reports?|submi\\w+ (?:\\w+ ){0,6}reports?|reporting obligations|rapports? en retard|informes (?:atrasados|pendientes)|التقارير المتاخره',
  ],
  ['UPR', 'upr|universal periodic review|examen periodique|examen periodico|الاستعراض الدوري'],
  ['reservations', 'reservations?|interpretative declarations?|reserves?|reservas|التحفظات|تحفظات\\w*'],
  [
    'individual complaints',
    'individual (?:complaints?|communications?|petitions?)|communications procedure|plaintes individuelles|comunicaciones individuales',
  ],
  [
    'national institution',
    'national (?:human rights|institutions?) (?:\\w+ ){0,3}(?:institutions?|commission|committee|human rights|council)|nhris?|human rights (?:institutions?|commission)|paris principles?|institution nationale|institucion nacional|المجلس الوطني لحقوق الانسان|المووسسه الوطنيه|الموسسات الوطنيه',
  ],
  ['ombudsman', 'ombuds\\w+|public defender|mediator|mediateur|defensor(?:ia)? del pueblo'],
  [
    'preventive mechanism',
    'preventive mechanism|prevention mechanism|npm|mecanisme (?:national )?de prevention|mecanismo nacional de prevencion|اليه وقايه|الاليه الوطنيه للوقايه',
  ],
  [
    'human rights education',
    '(?:awareness|education|training) (?:programmes?|campaigns?) (?:\\w+ ){0,2}human rights|(?:human rights|rights) (?:\\w+ ){0,2}(?:education|training|awareness|culture)|(?:training|education|awareness) (?:\\w+ ){0,5}human rights|education aux droits|educacion en derechos|التثقيف في مجال حقوق الانسان',
  ],
  [
    'national plan',
    '(?:national|action|human rights) (?:\\w+ ){0,2}plan|plans? of action|action plans?|plan (?:d action|national)|plan (?:de accion|nacional)|خطه (?:عمل )?وطنيه|خطه العمل',
  ],
  [
    'technical assistance',
    'technical (?:assistance|cooperation|support)|capacity building|assistance technique|asistencia tecnica|المساعده التقنيه',
  ],
  [
    'sharing experience',
    '(?:shar\\w+|exchang\\w+) (?:\\w+ ){0,6}(?:experiences?|practices?|expertise)|best practices|good practices',
  ],
  ['poverty', 'poverty|poor|pauvrete|pobreza|الفقر'],
  [
    'development',
    'sustainable development|economic (?:and social )?development|development (?:plan|goals?|programmes?)|mdgs?|sdgs?|millennium|right to development|developpement|desarrollo|التنميه',
  ],
  ['development aid', 'oda|official development assistance|0 7|aide publique|ayuda oficial'],
  [
    'economic and social rights',
    'economic (?:and )?social (?:and cultural )?rights|droits economiques sociaux|derechos economicos sociales|الحقوق الاقتصاديه والاجتماعيه',
  ],
  [
    'employment',
    'employment|unemploy\\w+|labou?r (?:market|rights|law|code)|jobs?|work(?:ing)? conditions|workers|emploi|empleo|العمل|البطاله',
  ],
  [
    'social security',
    'social (?:security|protection|services|welfare|safety)|welfare|securite sociale|seguridad social|الضمان الاجتماعي|الحمايه الاجتماعيه',
  ],
  ['housing', 'housing|homeless\\w*|slums?|logement|vivienda|السكن'],
  ['food', 'food|hunger|malnutrition|nutrition\\w*|alimentation|alimentacion|الغذاء'],
  ['water', '(?:drinking )?water|sanitation|eau|agua|المياه|الصرف الصحي'],
  ['health', 'health\\w*|medical|hospitals?|sante|salud|الصحه|الصحيه'],
  [
    'maternal health',
    'maternal|infant mortality|child mortality|reproductive|abortions?|maternelle|materna|الامومه|وفيات',
  ],
  ['HIV', 'hiv|aids|vih|sida|الايدز'],
  [
    'education',
    'education(?:al)?|schools?|schooling|literacy|illiteracy|enrol\\w*|teachers?|enseignement|scolar\\w+|educacion|escuelas?|escolar\\w*|التعليم|المدارس',
  ],
  [
    'human rights mechanisms',
    '(?:international|un|united nations) human rights (?:mechanisms?|bodies|system)|human rights council|ohchr|high commissioner|haut commissariat|alto comisionado|المفوضيه',
  ],
  [
    'rights of the child',
    'rights? of (?:the )?child(?:ren)?|(?:child|children) (?:s )?rights|(?:protection|situation) of (?:the )?child(?:ren)?|child protection|protect\\w* (?:\\w+ )?children|droits de l enfant|derechos (?:del nino|de los ninos|de la ninez)|حقوق الطفل',
  ],
  [
    'stereotypes',
    'stereotyp\\w+|patriarchal|(?:traditional|cultural|customary) (?:\\w+ )?(?:attitudes|practices)|estereotipos?|القوالب النمطيه|الصور النمطيه',
  ],
  [
    'prisoners',
    'prisoners|detainees|inmates|(?:deprived|deprivation) of (?:\\w+ )?liberty|penitentiary|detenus|reclusos|السجناء|المحتجزين',
  ],
  [
    'laws in line',
    '(?:legislation|laws?|code) (?:\\w+ ){0,5}(?:line|conformity|compliance|conform\\w*|harmony|consistent|compatible) (?:\\w+ ){0,4}(?:international|obligations|standards|norms|treaties)|(?:harmoni[sz]\\w+|align\\w*|adapt\\w*|bring\\w*) (?:\\w+ ){0,6}(?:legislation|laws?|legal framework)|harmonis\\w+ (?:\\w+ ){0,3}legislation|armoniza\\w+ (?:\\w+ ){0,3}legislacion|مواءمه',
  ],
  [
    'legal framework',
    '(?:legal|legislative|normative|institutional)(?: and (?:legal|legislative|normative|institutional))? frameworks?|cadre (?:juridique|legislatif|institutionnel)|marco (?:juridico|legal|normativo|institucional)|الاطار (?:القانوني|التشريعي|الموسسي)',
  ],
  [
    'international cooperation',
    'international (?:community|cooperation|assistance|support)|regional cooperation|(?:cooperation|communaute) internationale|(?:cooperacion|comunidad) internacional|التعاون الدولي|المجتمع الدولي',
  ],
  [
    'inequality',
    'inequalit\\w+|disparit\\w+|social (?:inclusion|exclusion|justice|cohesion)|living (?:conditions|standards)|standards? of living|inegalites?|desigualdad\\w*|inclusion sociale?|niveau de vie|nivel de vida|مستوي المعيشه',
  ],
  [
    'movement',
    'freedom of movement|exit (?:visas?|permits?)|travel (?:bans?|restrictions?)|liberte de circulation|libertad de circulacion|حريه التنقل',
  ],
  ['drugs', 'drugs?|narcotics?|drogues?|stupefiants|drogas?|estupefacientes|المخدرات'],
  ['democracy', 'democra\\w+|الديمقراطيه|ديمقراطي\\w*'],
  [
    'complaints',
    '(?:complaints?|grievances?) (?:\\w+ )?(?:mechanisms?|bod(?:y|ies)|procedures?|system)|mechanisms? (?:\\w+ ){0,4}complaints|mecanismes? de plaintes?|mecanismos? de (?:denuncias?|quejas)|اليه (?:ال)?شكاوي',
  ],
  [
    'investigations',
    'investigat\\w+ (?:\\w+ ){0,8}(?:violations?|allegations?|cases|abuses?|attacks?|killings?|crimes?|acts|incidents)|(?:violations?|allegations?|cases|abuses?|attacks?|killings?) (?:\\w+ ){0,6}investigated|enquet\\w+ (?:\\w+ ){0,6}violations|investig\\w+ (?:\\w+ ){0,6}violaciones|التحقيق',
  ],
  ['environment', 'environment\\w*|climate|pollution|environnement|ambiente|climatic\\w*|البييه|المناخ'],
  ['business', 'business(?:es)?|compan(?:y|ies)|corporat\\w+|multinational\\w*|entreprises|empresas'],
  ['privacy', 'privacy|surveillance|vie privee|privacidad|الخصوصيه'],
  [
    'culture',
    'cultur(?:e|al) (?:rights|heritage|diversity|life)|language rights|languages?|patrimoine culturel|patrimonio cultural|diversity',
  ],
  ['dialogue', 'dialogue|reconciliation|peace|dialogo|paix|paz|الحوار|السلام'],
  ['rural', 'rural|remote|rurales|الريفيه'],
  ['vulnerable groups', 'vulnerable|marginali[sz]ed|disadvantaged|vulnerables'],
  ['family', 'famil(?:y|ies)|parents|famille|familia|الاسره'],
  ['youth', 'youths?|young|jeunes|jovenes|الشباب'],
  ['constitution', 'constitution\\w*|constitucion\\w*|الدستور\\w*'],
  [
    'state of emergency',
    'state of emergency|emergency law|etat d urgence|estado de (?:emergencia|excepcion)|حاله الطواري',
  ],
  [
    'remedy for victims',
    'compensat\\w+|reparations?|redress|remed(?:y|ies)|rehabilitat\\w+|victims?|victimes|victimas|الضحايا|ضحايا|تعويض',
  ],
  [
    'International Criminal Court',
    'icc|international criminal court|rome statute|cour penale internationale|corte penal internacional|المحكمه الجناييه الدوليه',
  ],
];

const PATTERNS = SUBJECTS.map(([name, pattern]) => ({ name, pattern: new RegExp(whole(pattern).source) }));

/** A subject that says all that wider ones would say beside it. */
const WITHIN: readonly (readonly [finer: string, wider: readonly string[]])[] = [
  ['standing invitation', ['special procedures', 'visit', 'human rights mechanisms']],
  ['visit', ['special procedures', 'human rights mechanisms']],
  ['overdue reports', ['treaty bodies', 'treaties']],
  ['genital mutilation', ['violence against women', 'culture']],
  ['domestic violence', ['violence against women']],
  ['marital rape', ['sexual violence']],
  ['women in public life', ['gender equality']],
  ['pay gap', ['gender equality', 'employment']],
  ['minors at the time', ['juvenile justice']],
  ['age of marriage', ['child marriage']],
  ['child labour', ['child abuse', 'employment']],
  ['corporal punishment', ['child abuse']],
  ['domestic workers', ['migrants', 'employment']],
  ['human rights education', ['education']],
  ['racism', ['discrimination']],
  ['gender equality', ['discrimination']],
  ['development aid', ['development']],
  ['maternal health', ['health']],
  ['prison conditions', ['prisoners']],
  ['political prisoners', ['prisoners']],
  ['genital mutilation', ['stereotypes']],
  ['national institution', ['legal framework']],
  ['technical assistance', ['international cooperation']],
];

/** What says all of children's rights that is asked. */
const CHILDREN = [
  'child marriage',
  'corporal punishment',
  'child labour',
  'street children',
  'child abuse',
  'juvenile justice',
  'alternative care',
  'birth registration',
  'child soldiers',
];

/** The committee that accredits national institutions has the abbreviation of the court. */
const ACCREDITED = / (?:accredit\w+|international coordinating committee|paris principles?) /;

/** What a text is about, in the order of the list. */
export function subjectsIn(words: readonly string[]): string[] {
  const line = lineOf(words);
  const found = new Set(PATTERNS.filter(({ pattern }) => pattern.test(line)).map(({ name }) => name));
  if (found.has('International Criminal Court') && ACCREDITED.test(line))
    found.delete('International Criminal Court');
  if (CHILDREN.some((finer) => found.has(finer))) found.delete('rights of the child');
  for (const [finer, wider] of WITHIN) if (found.has(finer)) for (const name of wider) found.delete(name);
  return [...found];
}
