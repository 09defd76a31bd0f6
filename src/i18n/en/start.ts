export default {
  'start.noCountry':
    'The database is empty, and it is not the embedded one, so no sandbox is opened in it. Make an installation with bin/suivi init --country SVN --name "Slovenia" --languages en,fr and start again.',
  'start.sandbox.host':
    'The sandbox listens on this machine only, since its passwords are printed. HOST is {host}; leave it unset, or make a real installation with bin/suivi init in another data directory (SUIVI_DATA).',
  'start.sandbox.url':
    'The sandbox is for this machine only. SUIVI_URL is {url}; leave it unset, or make a real installation with bin/suivi init in another data directory (SUIVI_DATA).',
  'start.portInUse':
    'Port {port} on {host} is in use by another program. Stop that one, or choose another port: PORT=8081 bin/start.',
  'start.portForbidden':
    'Port {port} may not be used by this user. Choose one from 1024 up, such as PORT=8080, and put a proxy in front.',
  'start.hostUnknown':
    'HOST is {host}, which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.',
  'start.wording':
    'The wording in {file} was not used{key, select, none {} other {, because of the key {key}}}: {problem}.',
  'start.migrated':
    'The database was brought to this release. A backup from before lies in {backup}; keep it until you have looked around.',
  'start.backupFailed': 'The backup before the upgrade could not be made, so nothing was changed: {reason}',
  'start.serving': '{country} is served at {url}',
  'start.sandbox': 'This is the sandbox: {country} is an invented State. Sign in at {url}/sign-in as',
  'start.sandbox.account': '  {roles}: {email}, password {password}',
  'start.sandbox.more': 'All accounts: bin/suivi sandbox. Stop with Ctrl-C.',
  'start.sandbox.none':
    'This is a real installation for {country}, not a sandbox. Name an empty data directory in SUIVI_DATA to open one there.',
  'start.person.unknown': 'Nobody here has the address {email}. Look under Administration, People.',
  'start.organisation.unknown':
    'There is no organisation with the address {slug}. Its address is the last part of its page, such as ministry-of-justice.',
} as const;
