import type en from '../en/command-line.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'commandLine.description':
    'Suivi : ce qu’un pays fait des recommandations que les Nations Unies lui ont adressées.\nLes paramètres viennent de l’environnement ; voir docs/administrator.md.',
  'commandLine.help.usage': 'Utilisation :',
  'commandLine.help.arguments': 'Arguments :',
  'commandLine.help.options': 'Options :',
  'commandLine.help.commands': 'Commandes :',
  'commandLine.help.help': 'afficher cette aide',
  'commandLine.help.version': 'afficher la version',
  'commandLine.json': 'sortie JSON, pour les programmes',

  'commandLine.usage.unknownOption': 'L’option {found} n’existe pas.',
  'commandLine.usage.unknownCommand': 'La commande {found} n’existe pas.',
  'commandLine.usage.missingArgument': 'Il faut encore indiquer à la commande : {found}.',
  'commandLine.usage.optionMissingArgument': 'L’option {found} doit être suivie d’une valeur.',
  'commandLine.usage.missingOption': 'L’option {found} est obligatoire.',
  'commandLine.usage.excessArguments': 'Plus d’arguments ont été donnés que la commande n’en prend.',
  'commandLine.usage.seeHelp': 'Ajoutez --help à la commande pour voir comment l’utiliser.',

  'commandLine.unexpected':
    'Une erreur qui n’aurait pas dû arriver s’est produite : {message}. Rien n’est resté à moitié fait.',
  'commandLine.diskFull':
    'Le disque est plein. Rien n’est resté à moitié fait. Libérez de la place et réessayez.',
  'commandLine.databaseAway':
    'La base de données est injoignable ({reason}). Vérifiez qu’elle fonctionne et que DATABASE_URL la désigne.',

  'commandLine.settings.wrong':
    '{count, plural, one {Un paramètre est erroné. Rien n’a été démarré.} other {# paramètres sont erronés. Rien n’a été démarré.}}',
  'commandLine.settings.problem': '  {setting} : trouvé {found}, attendu {expected}.',

  'commandLine.store.empty':
    'Il n’y a pas encore de pays dans cette installation. Créez-en un avec bin/suivi init, ou découvrez Suivi avec bin/start. Si vos données sont ailleurs, indiquez le dossier dans SUIVI_DATA.',
  'commandLine.store.older':
    'La base de données vient d’une version antérieure et n’a pas encore été mise à niveau. Démarrez Suivi une fois (bin/start), ce qui fait une sauvegarde et la met à niveau, puis réessayez.',

  'commandLine.file.missing': '{path} : ce fichier n’existe pas.',
  'commandLine.file.notAFile': '{path} : ce n’est pas un fichier.',
  'commandLine.file.unreadable':
    '{path} : le fichier ne peut pas être ouvert ({reason}). Vérifiez ses droits d’accès.',

  'commandLine.serve.description':
    'servir les pages jusqu’à Ctrl-C ; si la base de données est vide, ouvrir le bac à sable',

  'commandLine.checkSettings.description':
    'vérifier les paramètres et les fichiers de textes de cette installation, sans rien démarrer',
  'commandLine.checkSettings.wording': 'languages/{file} : {key} {problem}.',
  'commandLine.checkSettings.right':
    'Les paramètres sont corrects.\n  adresse : {url}\n  données : {data}\n  base de données : {database, select, external {DATABASE_URL} other {intégrée, dans le dossier de données}}\n  courriel : {mail, select, server {par SMTP_URL} other {dans la boîte d’envoi que les administrateurs peuvent lire}}',

  'commandLine.init.description': 'créer une vraie installation, vide, pour un pays, avec un administrateur',
  'commandLine.init.country': 'le pays, selon ISO 3166-1 alpha-3, par exemple SVN',
  'commandLine.init.country.wrong':
    '--country valait {found}. Attendu : les trois lettres d’ISO 3166-1 alpha-3, par exemple SVN pour la Slovénie.',
  'commandLine.init.name': 'le nom du pays, tel que ses pages l’affichent',
  'commandLine.init.languages': 'langues des pages, celle du pays d’abord, par exemple fr,en',
  'commandLine.init.currency':
    'monnaie dans laquelle les montants sont additionnés (ISO 4217), par exemple EUR',
  'commandLine.init.money':
    'Les montants sont additionnés en {currency}. Choisissez une autre monnaie dans les paramètres avant de saisir le premier montant : ensuite, elle ne change plus.',
  'commandLine.init.languages.wrong':
    '--languages contient {found}. Attendu : des codes de deux ou trois lettres séparés par des virgules, par exemple fr,en.',
  'commandLine.init.email':
    'adresse électronique de l’administrateur (à défaut, administrator@suivi.invalid)',
  'commandLine.init.person': 'nom de l’administrateur',
  'commandLine.init.passwordStdin':
    'lire le mot de passe de l’administrateur sur l’entrée standard au lieu d’afficher une invitation',
  'commandLine.init.administrator': 'Administrateur',
  'commandLine.init.done': '{name} : installation prête. Son administrateur se connecte avec {email}.',
  'commandLine.init.invitation':
    'Démarrez Suivi (bin/start) et ouvrez cette adresse pour choisir un mot de passe. Elle sert une fois :\n  {address}',
  'commandLine.init.signIn': 'Démarrez Suivi (bin/start) et connectez-vous :\n  {address}',

  'commandLine.sandbox.description': 'afficher les comptes du bac à sable, un État inventé où tout essayer',
  'commandLine.sandbox.signIn': 'Connectez-vous au bac à sable à {address}',
  'commandLine.sandbox.settings':
    'L’adresse dépend des réglages PORT et SUIVI_URL. Si le site tourne avec d’autres, lancez cette commande avec les mêmes.',
  'commandLine.sandbox.account': '  {email}  {password}\n      {name}, {organisation} ({roles})',

  'commandLine.import.description': 'importer des documents des Nations Unies dans le registre',
  'commandLine.import.files': 'les fichiers',
  'commandLine.import.confirm':
    'confirmer aussitôt ce qui a été lu sans erreur, au lieu de le laisser à vérifier',
  'commandLine.import.review':
    '{file} : {recommendations, plural, =0 {{answers, plural, one {# réponse} other {# réponses}}} one {# recommandation lue} other {# recommandations lues}}, {problems, plural, =0 {rien d’anormal} one {# point à regarder} other {# points à regarder}}. Vérifiez et confirmez : {address}',
  'commandLine.import.confirmed':
    '{file} : {recommendations, plural, =0 {{answers, plural, one {# réponse} other {# réponses}}} one {# recommandation confirmée} other {# recommandations confirmées}} : {address}',
  'commandLine.import.failed': '{file} : rien n’a pu en être importé. Les raisons figurent à {address}',
  'commandLine.import.discarded': '{file} : déjà importé, rien n’a été modifié : {address}',

  'commandLine.person.description':
    'inviter des personnes, suspendre des comptes, réinitialiser un second facteur perdu',
  'commandLine.person.email': 'adresse électronique de la personne',
  'commandLine.person.invite.description':
    'inviter une personne et afficher l’adresse qui permet de définir le mot de passe',
  'commandLine.person.invite.name': 'nom de la personne',
  'commandLine.person.invite.organisation': 'nom court de l’organisation, comme dans son adresse',
  'commandLine.person.invite.role': 'rôle de la personne ; peut être donné plusieurs fois : {roles}',
  'commandLine.person.invite.role.wrong': '--role valait {found}. Attendu, au choix : {roles}.',
  'commandLine.person.invite.language': 'langue de l’invitation, par exemple fr (à défaut, celle du pays)',
  'commandLine.person.invited':
    '{email} a une invitation. Le courriel avec cette adresse est en route ; elle sert une fois :\n  {address}',
  'commandLine.person.suspend.description':
    'suspendre un compte ; ce que la personne a dit demeure, et le public voit la suspension',
  'commandLine.person.suspend.reason': 'pourquoi, en des mots que le public peut lire',
  'commandLine.person.suspended': '{email} : compte suspendu, toutes ses sessions sont fermées.',
  'commandLine.person.resetTwoFactor.description':
    'laisser une personne qui a perdu son second facteur se connecter avec son seul mot de passe',
  'commandLine.person.twoFactorReset':
    '{email} peut se connecter avec son seul mot de passe et configurer un nouveau second facteur.',

  'commandLine.read.description':
    'lire des documents des Nations Unies et afficher ce qu’ils disent ; sans base de données, sans rien modifier',
  'commandLine.read.files': 'les documents',
  'commandLine.read.progress': 'lecture',
  'commandLine.read.none': 'inconnu',
  'commandLine.read.kind':
    '  {kind, select, working_group_report {Rapport du Groupe de travail} working_group_draft {Projet de rapport du Groupe de travail} addendum {Additif contenant les réponses de l’État} recommendation_matrix {Tableau des recommandations} uhri_export {Export de l’Index universel des droits de l’homme} upr_info_export {Export d’UPR Info} impact_export {Export d’IMPACT OSS} concluding_observations {Observations finales d’un organe conventionnel} visit_report {Rapport de visite dans un pays} national_report {Rapport national} other {Document de type inconnu}}',
  'commandLine.read.about':
    '  cote {symbol}, pays {country}, cycle {cycle}, session {session}, date {date}, langue {language}',
  'commandLine.read.recommendations':
    '  {count, plural, =0 {aucune recommandation} one {# recommandation} other {# recommandations}} : {supported, plural, one {# appuyée} other {# appuyées}}, {noted, plural, one {# prise en note} other {# prises en note}}, {partially, plural, one {# appuyée en partie} other {# appuyées en partie}}, {pending, number} en attente, {unanswered, number} sans réponse',
  'commandLine.read.positions': '  {count, plural, one {# réponse} other {# réponses}}',
  'commandLine.read.pledges': '  {count, plural, one {# engagement} other {# engagements}}',
  'commandLine.read.problem': '  page {page, number} : {message}',
  'commandLine.read.moreProblems':
    '  et encore {count, plural, one {# point} other {# points}} à regarder ; --json les donne tous',
  'commandLine.read.citations':
    '  {count, plural, one {# citation} other {# citations}} de recommandations ; bin/suivi check les résout',

  'commandLine.check.description':
    'relever les recommandations qu’un rapport cite et dire lesquelles ce sont ; sans base de données, sans rien modifier',
  'commandLine.check.file': 'le rapport : un rapport national ou à mi-parcours, ou un projet de rapport',
  'commandLine.check.register':
    'un rapport du Groupe de travail, un additif ou un tableau où chercher les numéros ; peut être donné plusieurs fois',
  'commandLine.check.citations':
    '{file} : {count, plural, =0 {aucune citation} one {# citation} other {# citations}}',
  'commandLine.check.numbers':
    '  {numbers, plural, one {# numéro} other {# numéros}} : {resolved, plural, one {# résolu} other {# résolus}}, {unresolved, plural, one {# non résolu} other {# non résolus}}',
  'commandLine.check.by':
    '  trouvés par {by, select, label {le numéro complet} item {le numéro dans la liste} other {un numéro continu à travers toutes les listes}} : {count, number}',
  'commandLine.check.review':
    '  {document} : {recommendations, plural, one {# recommandation différente citée} other {# recommandations différentes citées}}',
  'commandLine.check.place': '  {page, select, none {} other {page {page} : }}{text}',
  'commandLine.check.problem': '  {page, select, none {} other {page {page} : }}{message}',
  'commandLine.check.more': '  et encore {count, number} ; --json les donne tous',

  'commandLine.classify.description':
    'proposer les thèmes et la catégorie d’action d’UPR Info pour des recommandations en anglais, avec leurs probabilités',
  'commandLine.classify.file': 'un objet JSON par ligne : \'{\'"id": …, "text": …\'}\'',
  'commandLine.classify.wrongLine':
    '{file}, ligne {line, number} : trouvé {found} ; attendu un objet JSON avec un id (chaîne ou nombre) et un text qui n’est pas vide.',
  'commandLine.classify.moreLines':
    '{count, plural, one {Une autre ligne est fausse.} other {# autres lignes sont fausses.}}',
  'commandLine.classify.nothing': 'Rien n’a été répondu. Corrigez ces lignes et réessayez.',
  'commandLine.classify.unread':
    '{count, plural, one {Un texte n’est pas en anglais : rien n’est proposé pour lui.} other {# textes ne sont pas en anglais : rien n’est proposé pour eux.}} Rien n’est traduit.',
  'commandLine.classify.answer': '{id} : {issues} ; action {action, number}, {name} ({probability})',
  'commandLine.classify.answer.none': '{id} : pas en anglais',

  'commandLine.dump.description':
    'écrire tout ce qui est public en paquet de données : csv, json, xlsx, les fichiers d’origine, et ce que lisent l’UHRI et IMPACT OSS',
  'commandLine.dump.target': 'un dossier nouveau, ou un fichier qui finit par .zip',
  'commandLine.dump.done':
    '{target} : {recommendations, plural, one {# recommandation} other {# recommandations}} et {files, plural, one {# fichier} other {# fichiers}}, à l’entrée {entry, number} du registre chaîné, {hash}.',
  'commandLine.dump.there': '{target} existe déjà. Nommez un dossier ou un fichier nouveau.',

  'commandLine.backup.description': 'tout écrire dans un seul fichier, pendant que les pages sont servies',
  'commandLine.backup.file': 'le fichier à écrire, par exemple suivi-backup.tar.gz',
  'commandLine.backup.force': 'remplacer un fichier existant',
  'commandLine.backup.progress': 'sauvegarde',
  'commandLine.backup.done':
    '{path} contient {rows, plural, one {# ligne} other {# lignes}} et {files, plural, one {# fichier déposé} other {# fichiers déposés}} ({megabytes, number} Mo). Le secret de cette installation n’y est pas : gardez SUIVI_SECRET, ou le fichier « secret » du dossier de données, à un autre endroit.',

  'commandLine.backup.missingFiles':
    'La sauvegarde a été écrite, mais {count, plural, one {un fichier déposé n’est} other {# fichiers déposés ne sont}} plus sur le disque, ni dans la sauvegarde. À reprendre d’une sauvegarde antérieure : {files}',

  'commandLine.restore.description': 'restaurer une sauvegarde dans une installation vide',
  'commandLine.restore.file': 'le fichier écrit par bin/suivi backup',
  'commandLine.restore.progress': 'restauration',
  'commandLine.restore.done':
    '{path}, du {madeAt, date, long}, est restauré : {rows, plural, one {# ligne} other {# lignes}}, {files, plural, one {# fichier déposé} other {# fichiers déposés}}, {entries, plural, =0 {un journal vide} one {# entrée du journal, vérifiée} other {# entrées du journal, vérifiées}}. Démarrez Suivi avec bin/start.',
  'commandLine.restore.secret':
    'Une sauvegarde ne contient aucun secret. Tout le monde se reconnecte avec son mot de passe. Les personnes qui ont un second facteur ne le peuvent qu’avec le secret de l’ancienne installation : définissez le même SUIVI_SECRET, ou copiez le fichier « secret » de son dossier de données. Sans lui, lancez bin/suivi person reset-two-factor EMAIL pour chacune d’elles.',

  'commandLine.ledger.description': 'contrôler le journal de toutes les modifications',
  'commandLine.ledger.verify.description':
    'recalculer toute la chaîne des modifications et dire si quelque chose a été altéré',
  'commandLine.ledger.verify.head':
    'une empreinte de tête publiée auparavant, qui doit se trouver dans la chaîne',
  'commandLine.ledger.verify.head.wrong':
    '--head valait {found}. Attendu : les 64 chiffres hexadécimaux d’une empreinte de tête, tels que les montrent le pied des pages, le flux et les exports.',
  'commandLine.ledger.verify.progress': 'vérification',
  'commandLine.ledger.head.description': 'afficher le numéro et l’empreinte de la dernière entrée',
  'commandLine.ledger.none': 'Rien n’a encore été enregistré.',
  'commandLine.ledger.whole':
    'Le journal est intact : {entries, plural, =0 {aucune entrée encore} one {# entrée} other {# entrées}}{redacted, plural, =0 {} one {, # modification expurgée} other {, # modifications expurgées}}. Son empreinte de tête est {head}',
  'commandLine.ledger.headFound': 'L’empreinte {head} est celle d’une de ses entrées.',
  'commandLine.ledger.headNotFound':
    'Aucune entrée n’a l’empreinte {head}. Soit elle a été mal saisie, soit ce journal n’est pas celui dont elle a été publiée.',
  'commandLine.ledger.moreFaults': 'et encore {count, plural, one {# défaut} other {# défauts}}.',
  'commandLine.ledger.fault.missing-entry': 'Entrée {seq} : l’entrée précédente manque.',
  'commandLine.ledger.fault.broken-link': 'Entrée {seq} : elle ne fait pas suite à l’entrée précédente.',
  'commandLine.ledger.fault.altered-entry':
    'Entrée {seq} : son verbe, son heure, son organisation ou sa liste d’enregistrements a été altéré.',
  'commandLine.ledger.fault.altered-content':
    'Entrée {seq} : ce qu’elle dit de l’état d’avant ou d’après a été altéré.',
  'commandLine.ledger.fault.altered-person':
    'Entrée {seq} : le nom de la personne qui l’a faite a été altéré.',
  'commandLine.ledger.fault.head-differs':
    'Entrée {seq} : l’empreinte que montrent les pages n’est pas celle de la dernière entrée.',

  'backup.exists':
    '{path} existe déjà et n’a pas été touché. Indiquez un autre fichier, ou ajoutez --force pour le remplacer.',
  'backup.nothing': 'Il n’y a rien à sauvegarder : aucun pays n’a encore été créé dans cette installation.',
  'backup.diskFull':
    'Le disque où {path} devait être écrit est plein. Rien n’y est resté. Libérez de la place, ou indiquez un fichier ailleurs.',
  'backup.noFolder': '{path} ne peut pas être écrit : son dossier n’existe pas. Créez d’abord le dossier.',
  'backup.notWritable':
    '{path} ne peut pas être écrit ({reason}). Indiquez un fichier dans un dossier où vous pouvez écrire.',
  'restore.beside':
    'Suivi fonctionne sur ce dossier de données. Une sauvegarde n’est restaurée que dans une installation vide : arrêtez Suivi et indiquez un dossier vide dans SUIVI_DATA.',
  'restore.foreignFile':
    '{path} n’est pas une sauvegarde de Suivi : c’est {found, select, empty {un fichier vide} zip {une archive zip} pdf {un PDF} postgresql {un export de PostgreSQL} sqlite {une base de données SQLite} archive {une autre archive} other {autre chose}}. Attendu : un fichier écrit par bin/suivi backup, qui commence par {expected}. Rien n’a été modifié.',
  'restore.truncated':
    '{path} s’interrompt avant sa fin : il n’a pas été copié en entier. Rien n’a été modifié. Copiez-le de nouveau, ou prenez une autre sauvegarde.',
  'restore.damaged':
    '{path} est endommagé : son contenu ne correspond pas à ses sommes de contrôle. Rien n’a été modifié. Copiez-le de nouveau, ou prenez une autre sauvegarde.',
  'restore.newerFormat':
    '{path} a été écrit par la version {release}, plus récente, sous une forme que cette version ne lit pas. Rien n’a été modifié. Restaurez-le avec la version {release} ou une version ultérieure.',
  'restore.newerRelease':
    '{path} a été écrit par la version {release}, plus récente : sa base de données contient {found}, que cette version ne connaît pas. Rien n’a été modifié. Restaurez-le avec la version {release} ou une version ultérieure.',
  'restore.notEmpty':
    'Cette installation n’est pas vide : elle sert {country}. Une sauvegarde n’est restaurée que dans une installation vide, pour que rien ne se perde. Indiquez un dossier vide dans SUIVI_DATA (ou une base vide dans DATABASE_URL) et restaurez-y.',
  'restore.foreignDatabase':
    'La base de données contient des tables qui ne sont pas de Suivi. Rien n’a été modifié. Indiquez dans DATABASE_URL une base qui lui soit propre.',
  'restore.preparedByNewer':
    'La base de données est vide, mais une version plus récente que celle de la sauvegarde l’a préparée (elle contient {found}). Rien n’a été modifié. Indiquez un dossier vide dans SUIVI_DATA (ou une base vide dans DATABASE_URL) et restaurez-y ; la mise à niveau suivra.',
  'restore.ledger':
    'Le journal de la sauvegarde n’est plus valable à partir de l’entrée {seq} : il a été altéré après la sauvegarde, ou avant. Rien n’a été modifié. Prenez une autre sauvegarde.',
  'restore.diskFull':
    'Le disque est plein. Rien n’a été modifié. Libérez de la place et restaurez de nouveau.',
} satisfies Record<keyof typeof en, string>;
