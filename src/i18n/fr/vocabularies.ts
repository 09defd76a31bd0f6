import type en from '../en/vocabularies.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'vocabularies.title': 'Vocabulaires',
  'vocabularies.lead':
    'Les mots par lesquels on trouve et compte les recommandations. Ce que donnent les documents reste tel que publié ; là où un terme a pris la place d’un autre, les pages et les filtres le suivent.',
  'vocabularies.name.theme': 'Thèmes',
  'vocabularies.name.group': 'Groupes de personnes',
  'vocabularies.name.sdg': 'Objectifs de développement durable',
  'vocabularies.name.issue': 'Questions',
  'vocabularies.name.action': 'Actions demandées',
  'vocabularies.name.right': 'Droits humains',
  'vocabularies.name.national-plan': 'Rubriques du plan national',
  'vocabularies.name.development-plan': 'Rubriques du plan de développement',
  'vocabularies.what.theme':
    'Tels que l’Index universel des droits de l’homme les nomme aujourd’hui, avec les noms des cycles antérieurs.',
  'vocabularies.what.group': 'Tels que l’Index universel des droits de l’homme les nomme.',
  'vocabularies.what.sdg':
    'Objectifs, cibles et indicateurs dans nos propres mots. Les textes officiels se chargent d’un fichier.',
  'vocabularies.what.issue': 'Telles que UPR Info les nomme.',
  'vocabularies.what.action':
    'Les cinq catégories de UPR Info, de celle qui demande peu à celle qui demande une chose précise.',
  'vocabularies.what.right': 'Ils découlent des thèmes ; chacun a une page avec ses articles.',
  'vocabularies.what.national-plan': 'Propres au pays ; il les inscrit ici ou les charge d’un fichier.',
  'vocabularies.what.development-plan': 'Propres au pays ; il les inscrit ici ou les charge d’un fichier.',
  'vocabularies.count': '{count, plural, =0 {aucun terme} one {# terme} other {# termes}}',
  'vocabularies.action.1': 'Demander l’aide d’autrui ou partager avec autrui',
  'vocabularies.action.2': 'Poursuivre ce qui se fait',
  'vocabularies.action.3': 'Envisager un changement',
  'vocabularies.action.4': 'Agir, en termes généraux',
  'vocabularies.action.5': 'Faire une chose précise',
  'vocabularies.caption': 'Ses termes, avec le nombre de recommandations qui portent chacun',
  'vocabularies.term': 'Terme',
  'vocabularies.recommendations': 'Recommandations',
  'vocabularies.own': 'propre au pays',
  'vocabularies.named': 'nommé par le pays',
  'vocabularies.retired': 'retiré',
  'vocabularies.merged': 'désormais : {name}',
  'vocabularies.documents': 'dans des documents seulement',
  'vocabularies.text': 'Texte officiel',
  'vocabularies.export': 'À emporter :',
  'vocabularies.change': 'Changer',
  'vocabularies.change.of': 'Changer {name}',
  'vocabularies.new': 'Inscrire un terme',
  'vocabularies.empty':
    'Aucun terme encore. Le secrétariat les inscrit ici, ou les charge avec bin/suivi terms import.',
  'vocabularies.follow':
    '{count, plural, one {# nom d’un cycle antérieur dont le nom actuel est connu se trouve dans le registre.} other {# noms de cycles antérieurs dont le nom actuel est connu se trouvent dans le registre.}}',
  'vocabularies.follow.what':
    'Comptés avec les noms actuels, ils montrent ce que tous les cycles ont demandé. Les documents gardent leurs mots, et chaque étape peut être reprise.',
  'vocabularies.follow.from': 'Tel que publié',
  'vocabularies.follow.to': 'Nom actuel',
  'vocabularies.follow.button': 'Les ranger sous leur nom actuel',
  'vocabularies.form.new': 'Nouveau terme de « {vocabulary} »',
  'vocabularies.form.change': 'Changer « {name} »',
  'vocabularies.form.lead':
    'Un nom prend la place de celui qui est livré, dans sa langue ; vidé, il la lui rend. Tout le monde le voit aussitôt.',
  'vocabularies.form.code': 'Code',
  'vocabularies.form.code.hint':
    'Ce par quoi les fichiers et les adresses le désignent, pour de bon : un numéro ou un nom bref, comme 3.2.',
  'vocabularies.form.code.missing': 'Le code manque. Donnez au terme un numéro ou un nom bref.',
  'vocabularies.form.code.long':
    'Ce code a {length, number} caractères ; {most, number} au plus. Raccourcissez-le.',
  'vocabularies.form.code.taken':
    'Le vocabulaire a déjà un terme de code {code}. Choisissez-en un autre, ou changez celui-là.',
  'vocabularies.form.names': 'Nom',
  'vocabularies.form.texts': 'Texte officiel ({language})',
  'vocabularies.form.merged': 'Sa place est prise par',
  'vocabularies.form.merged.hint':
    'Son nom ou son code. Pages, filtres et comptes suivent alors ce terme ; vide, c’est repris.',
  'vocabularies.form.merged.unknown':
    'Le vocabulaire n’a pas de terme « {typed} ». Choisissez-en un dans la liste.',
  'vocabularies.form.merged.self':
    'Un terme ne peut prendre sa propre place. Choisissez-en un autre ou laissez vide.',
  'vocabularies.form.merged.circle':
    '« {typed} » a cédé sa place à ce terme. Reprenez d’abord cela, ou choisissez-en un autre.',
  'vocabularies.form.retired': 'Retiré : il n’est plus proposé et ne peut plus être attribué',
  'vocabularies.form.long': 'Ceci a {length, number} caractères ; {most, number} au plus. Raccourcissez.',
  'vocabularies.form.save': 'Enregistrer et publier',
  'vocabularies.saved': 'Enregistré.',
  'vocabularies.import.format':
    '{file} n’a aucune des formes sous lesquelles un vocabulaire se lit. Donnez un fichier .csv, .json, .xlsx ou .yml.',
  'vocabularies.import.large': '{file} est trop grand ; {most, number} Mo au plus. Partagez-le.',
  'vocabularies.import.damaged': '{file} ne peut être lu : {reason}',
  'vocabularies.import.language':
    '{file} se trouve dans un dossier nommé {folder}, qui n’est pas un code de langue. Mettez-le dans un dossier tel que fr ou zh-Hans.',
  'vocabularies.import.nothing':
    '{file} ne contient aucun terme. Un tableau en a un par ligne sous ses intitulés ; un fichier YAML a des clés telles que 16-3-title.',
  'vocabularies.import.column.missing':
    '{file} n’a pas de colonne {column}. Ses intitulés sont : vocabulary, code, name_<langue>, text_<langue>, merged_into, retired.',
  'vocabularies.import.column.unknown':
    '{file} a une colonne {column} dont rien n’est connu. Ses intitulés sont : vocabulary, code, name_<langue>, text_<langue>, merged_into, retired.',
  'vocabularies.import.vocabulary':
    '{file}, ligne {row, number} : « {found} » n’est pas un vocabulaire qui se charge. Ce sont : theme, group, sdg, issue, action, national-plan, development-plan.',
  'vocabularies.import.codeless': '{file}, ligne {row, number} : le code manque.',
  'vocabularies.import.long':
    '{file}, ligne {row, number} : {column} a {length, number} caractères ; {most, number} au plus.',
  'vocabularies.import.retired':
    '{file}, ligne {row, number} : « {found} » sous retired n’est ni oui (yes) ni non (no).',
  'vocabularies.import.closed':
    '{file}, ligne {row, number} : le vocabulaire {vocabulary} n’a pas de terme {code}, et aucun ne peut y être ajouté.',
  'vocabularies.import.nameless':
    '{file}, ligne {row, number} : {code} est nouveau et n’a pas de nom. Donnez-lui-en un dans une colonne telle que name_fr.',
  'vocabularies.import.merged':
    '{file}, ligne {row, number} : la place de {code} serait prise par {merged}, que le vocabulaire n’a pas.',
  'commandLine.terms.description': 'Charger des vocabulaires à partir de fichiers',
  'commandLine.terms.import.description':
    'Charger des termes, noms et textes officiels de fichiers csv, json, xlsx ou YAML, tout ou rien',
  'commandLine.terms.import.files': 'fichiers contenant des termes',
  'commandLine.terms.import.columns':
    'Un fichier csv, xlsx ou json a ces colonnes, dans un ordre quelconque ; les deux premières sont obligatoires :\n\n  vocabulary       theme, group, sdg, issue, action, national-plan, development-plan\n  code             le numéro ou, pour les thèmes, groupes et questions, le nom tel que publié ;\n                   pour vos propres termes, ce que vous choisissez\n  name_<langue>    le nom que vous lui donnez, par le code de la langue : name_fr, name_sl\n  text_<langue>    son texte officiel\n  merged_into      le code du terme qui a pris sa place ; vide s’il n’y en a pas\n  retired          yes (retiré) ou no\n\nCe pour quoi le fichier n’a pas de colonne, ainsi qu’un nom ou un texte vide, reste tel quel. Par exemple :',
  'commandLine.terms.import.done':
    '{read, plural, one {# terme lu} other {# termes lus}} dans {files, plural, one {# fichier} other {# fichiers}} : {changed, plural, =0 {rien de nouveau} one {# nouveau ou changé} other {# nouveaux ou changés}}.',
} satisfies Record<keyof typeof en, string>;
