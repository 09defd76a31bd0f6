import type en from '../en/start.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'start.noCountry':
    'La base de données est vide et ce n’est pas la base intégrée ; aucun bac à sable n’y est donc ouvert. Créez une installation avec bin/suivi init --country SVN --name "Slovénie" --languages fr,en et démarrez de nouveau.',
  'start.sandbox.host':
    'Le bac à sable n’écoute que sur cette machine, car ses mots de passe sont affichés. HOST vaut {host} ; ne le définissez pas, ou créez une vraie installation avec bin/suivi init dans un autre dossier de données (SUIVI_DATA).',
  'start.sandbox.url':
    'Le bac à sable est réservé à cette machine. SUIVI_URL vaut {url} ; ne le définissez pas, ou créez une vraie installation avec bin/suivi init dans un autre dossier de données (SUIVI_DATA).',
  'start.portInUse':
    'Le port {port} de {host} est utilisé par un autre programme. Arrêtez-le ou choisissez un autre port : PORT=8081 bin/start.',
  'start.portForbidden':
    'Cet utilisateur n’a pas droit au port {port}. Choisissez-en un à partir de 1024, par exemple PORT=8080, et placez un serveur mandataire devant.',
  'start.hostUnknown':
    'HOST vaut {host}, qui n’est pas une adresse de cette machine. Utilisez 127.0.0.1, ou 0.0.0.0 pour toutes.',
  'start.wording':
    'Les textes de {file} n’ont pas été utilisés{key, select, none {} other {, à cause de la clé {key}}} : {problem}.',
  'start.migrated':
    'La base de données a été mise à niveau vers cette version. Une sauvegarde de l’état antérieur se trouve dans {backup} ; gardez-la tant que vous n’avez pas tout vérifié.',
  'start.backupFailed':
    'La sauvegarde préalable à la mise à niveau n’a pas pu être faite ; rien n’a donc été modifié : {reason}',
  'start.serving': '{country} : site en service à {url}',
  'start.sandbox':
    'Ceci est le bac à sable : {country} est un État inventé. Connectez-vous à {url}/sign-in comme',
  'start.sandbox.account': '  {roles} : {email}, mot de passe {password}',
  'start.sandbox.more': 'Tous les comptes : bin/suivi sandbox. Arrêt : Ctrl-C.',
  'start.sandbox.none':
    'Ceci est une vraie installation ({country}), pas un bac à sable. Indiquez un dossier de données vide dans SUIVI_DATA pour y en ouvrir un.',
  'start.person.unknown': 'Personne ici n’a l’adresse {email}. Regardez sous Administration, Personnes.',
  'start.organisation.unknown':
    'Aucune organisation n’a l’adresse {slug}. Cette adresse est la fin de celle de sa page, par exemple ministry-of-justice.',
} satisfies Record<keyof typeof en, string>;
