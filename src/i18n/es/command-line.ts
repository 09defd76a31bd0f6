import type en from '../en/command-line.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'commandLine.description':
    'Suivi: lo que hace un país con las recomendaciones que le hicieron las Naciones Unidas.\nLos ajustes se toman del entorno; véase docs/administrator.md.',
  'commandLine.help.usage': 'Uso:',
  'commandLine.help.arguments': 'Argumentos:',
  'commandLine.help.options': 'Opciones:',
  'commandLine.help.commands': 'Comandos:',
  'commandLine.help.help': 'muestra esta ayuda',
  'commandLine.help.version': 'muestra la versión',
  'commandLine.json': 'imprime JSON para programas',

  'commandLine.usage.unknownOption': 'No existe la opción {found}.',
  'commandLine.usage.unknownCommand': 'No existe el comando {found}.',
  'commandLine.usage.missingArgument': 'Al comando le falta un dato: {found}.',
  'commandLine.usage.optionMissingArgument': 'La opción {found} necesita un valor a continuación.',
  'commandLine.usage.missingOption': 'Hay que indicar la opción {found}.',
  'commandLine.usage.excessArguments': 'Se indicó más de lo que el comando admite.',
  'commandLine.usage.seeHelp': 'Añada --help al comando para ver cómo se usa.',

  'commandLine.unexpected': 'Algo falló que no debería haber fallado: {message}. No quedó nada a medias.',
  'commandLine.diskFull':
    'El disco está lleno. No quedó nada a medias. Libere espacio y vuelva a intentarlo.',
  'commandLine.databaseAway':
    'No se puede acceder a la base de datos ({reason}). Compruebe que está en marcha y que DATABASE_URL la indica.',

  'commandLine.settings.wrong':
    '{count, plural, one {Un ajuste es incorrecto. No se inició nada.} other {# ajustes son incorrectos. No se inició nada.}}',
  'commandLine.settings.problem': '  {setting}: se encontró {found}, se esperaba {expected}.',

  'commandLine.store.empty':
    'Todavía no hay ningún país en esta instalación. Cree uno con bin/suivi init, o eche un vistazo con bin/start. Si sus datos están en otro lugar, indique la carpeta en SUIVI_DATA.',
  'commandLine.store.older':
    'La base de datos es de una versión anterior y todavía no se ha actualizado. Inicie Suivi una vez (bin/start), que hace una copia de seguridad y la actualiza, y vuelva a intentarlo.',

  'commandLine.file.missing': '{path}: no existe ese archivo.',
  'commandLine.file.notAFile': '{path}: no es un archivo.',
  'commandLine.file.unreadable': '{path}: no se puede abrir el archivo ({reason}). Compruebe sus permisos.',

  'commandLine.serve.description':
    'sirve las páginas hasta Ctrl-C; con una base de datos vacía, abre el entorno de prueba',

  'commandLine.checkSettings.description':
    'comprueba los ajustes y los archivos de textos de esta instalación, sin iniciar nada',
  'commandLine.checkSettings.wording': 'languages/{file}: {key} {problem}.',
  'commandLine.checkSettings.right':
    'Los ajustes son correctos.\n  dirección: {url}\n  datos: {data}\n  base de datos: {database, select, external {DATABASE_URL} other {integrada, en la carpeta de datos}}\n  correo: {mail, select, server {por SMTP_URL} other {a la bandeja de salida, que puede leer quien administra el sitio}}',

  'commandLine.init.description':
    'crea una instalación real y vacía para un país, con una persona que la administra',
  'commandLine.init.country': 'el país, según ISO 3166-1 alfa-3, como SVN',
  'commandLine.init.country.wrong':
    '--country era {found}. Se esperaban las tres letras de ISO 3166-1 alfa-3, como SVN para Eslovenia.',
  'commandLine.init.name': 'el nombre del país, tal como lo muestran sus páginas',
  'commandLine.init.languages': 'idiomas de las páginas, primero el del país, como en,fr',
  'commandLine.init.currency': 'moneda en la que se suman los importes (ISO 4217), como EUR',
  'commandLine.init.money':
    'Los importes se suman en {currency}. Elija otra moneda en los ajustes del país antes de introducir el primer importe: después ya no cambia.',
  'commandLine.init.languages.wrong':
    '--languages contiene {found}. Se esperaban códigos de dos o tres letras separados por comas, como en,fr.',
  'commandLine.init.email':
    'dirección de correo de quien administra (administrator@suivi.invalid si no se indica)',
  'commandLine.init.person': 'nombre de quien administra',
  'commandLine.init.passwordStdin':
    'lee la contraseña de quien administra de la entrada estándar en vez de imprimir una invitación',
  'commandLine.init.administrator': 'Administración',
  'commandLine.init.done':
    'La instalación de {name} está lista. Quien la administra inicia sesión como {email}.',
  'commandLine.init.invitation':
    'Inicie Suivi (bin/start) y abra esta dirección para elegir una contraseña. Sirve una sola vez:\n  {address}',
  'commandLine.init.signIn': 'Inicie Suivi (bin/start) e inicie sesión:\n  {address}',

  'commandLine.sandbox.description':
    'imprime las cuentas del entorno de prueba, un Estado inventado donde probarlo todo',
  'commandLine.sandbox.signIn': 'Inicie sesión en el entorno de prueba en {address}',
  'commandLine.sandbox.settings':
    'La dirección depende de los ajustes PORT y SUIVI_URL. Si el sitio funciona con otros, ejecute esta orden con los mismos.',
  'commandLine.sandbox.account': '  {email}  {password}\n      {name}, {organisation} ({roles})',

  'commandLine.import.description': 'importa documentos de las Naciones Unidas al registro',
  'commandLine.import.files': 'los archivos',
  'commandLine.import.confirm':
    'confirma de inmediato lo que se leyó sin errores, en vez de dejarlo para su revisión',
  'commandLine.import.review':
    '{file}: {recommendations, plural, =0 {{answers, plural, one {# respuesta} other {# respuestas}}} one {# recomendación leída} other {# recomendaciones leídas}}, {problems, plural, =0 {nada extraño} one {# punto por mirar} other {# puntos por mirar}}. Revise y confirme: {address}',
  'commandLine.import.confirmed':
    '{file}: {recommendations, plural, =0 {{answers, plural, one {# respuesta} other {# respuestas}}} one {# recomendación confirmada} other {# recomendaciones confirmadas}}: {address}',
  'commandLine.import.failed': '{file}: no se pudo importar nada de él. Los motivos figuran en {address}',
  'commandLine.import.discarded': '{file}: ya se había importado y no se cambió nada: {address}',

  'commandLine.person.description':
    'invita a personas, suspende cuentas, restablece un segundo factor perdido',
  'commandLine.person.email': 'dirección de correo de la persona',
  'commandLine.person.invite.description':
    'invita a una persona e imprime la dirección para establecer la contraseña',
  'commandLine.person.invite.name': 'nombre de la persona',
  'commandLine.person.invite.organisation': 'nombre corto de la organización, como en su dirección',
  'commandLine.person.invite.role': 'qué es allí la persona; puede indicarse varias veces: {roles}',
  'commandLine.person.invite.role.wrong': '--role era {found}. Se esperaba uno de: {roles}.',
  'commandLine.person.invite.language': 'idioma de la invitación, como fr (el del país si no se indica)',
  'commandLine.person.invited':
    'Se ha invitado a {email}. El correo con esta dirección está en camino; sirve una sola vez:\n  {address}',
  'commandLine.person.suspend.description':
    'suspende una cuenta; lo que dijo la persona permanece, y el público puede ver que se suspendió',
  'commandLine.person.suspend.reason': 'por qué, en palabras que el público pueda leer',
  'commandLine.person.suspended':
    'La cuenta {email} está suspendida y su sesión se ha cerrado en todas partes.',
  'commandLine.person.resetTwoFactor.description':
    'permite iniciar sesión solo con la contraseña a quien perdió el segundo factor',
  'commandLine.person.twoFactorReset':
    '{email} puede iniciar sesión solo con la contraseña y volver a configurar un segundo factor.',

  'commandLine.read.description':
    'lee documentos de las Naciones Unidas e imprime lo que dicen; no necesita base de datos ni cambia nada',
  'commandLine.read.files': 'los documentos',
  'commandLine.read.progress': 'leyendo',
  'commandLine.read.none': 'desconocido',
  'commandLine.read.kind':
    '  {kind, select, working_group_report {Informe del Grupo de Trabajo} working_group_draft {Proyecto de informe del Grupo de Trabajo} addendum {Adición con las respuestas del Estado} recommendation_matrix {Matriz de recomendaciones} uhri_export {Exportación del Índice Universal de Derechos Humanos} upr_info_export {Exportación de UPR Info} impact_export {Exportación de IMPACT OSS} concluding_observations {Observaciones finales de un órgano de tratados} visit_report {Informe sobre una visita a un país} national_report {Informe nacional} other {Tipo de documento desconocido}}',
  'commandLine.read.about':
    '  signatura {symbol}, país {country}, ciclo {cycle}, período de sesiones {session}, fecha {date}, idioma {language}',
  'commandLine.read.recommendations':
    '  {count, plural, =0 {ninguna recomendación} one {# recomendación} other {# recomendaciones}}; apoyadas: {supported, number}, anotadas: {noted, number}, apoyadas parcialmente: {partially, number}, pendientes: {pending, number}, sin respuesta: {unanswered, number}',
  'commandLine.read.positions': '  {count, plural, one {# respuesta} other {# respuestas}}',
  'commandLine.read.pledges': '  {count, plural, one {# promesa} other {# promesas}}',
  'commandLine.read.problem': '  página {page, number}: {message}',
  'commandLine.read.moreProblems':
    '  y {count, plural, one {# punto más} other {# puntos más}} por mirar; con --json se muestran todos',
  'commandLine.read.citations':
    '  {count, plural, one {# cita} other {# citas}} de recomendaciones; bin/suivi check las resuelve',

  'commandLine.check.description':
    'enumera las recomendaciones que cita un informe y dice cuáles son; no necesita base de datos ni cambia nada',
  'commandLine.check.file': 'el informe: un informe nacional o de mitad de período, o un proyecto de informe',
  'commandLine.check.register':
    'un informe del Grupo de Trabajo, una adición o una matriz donde buscar los números; puede darse varias veces',
  'commandLine.check.citations': '{file}: {count, plural, =0 {ninguna cita} one {# cita} other {# citas}}',
  'commandLine.check.numbers':
    '  {numbers, plural, one {# número} other {# números}}; resueltos: {resolved, number}, sin resolver: {unresolved, number}',
  'commandLine.check.by':
    '  encontrados por {by, select, label {el número completo} item {el número en la lista} other {un número corrido a través de todas las listas}}: {count, number}',
  'commandLine.check.review':
    '  {document}: {recommendations, plural, one {# recomendación distinta citada} other {# recomendaciones distintas citadas}}',
  'commandLine.check.place': '  {page, select, none {} other {página {page}: }}{text}',
  'commandLine.check.problem': '  {page, select, none {} other {página {page}: }}{message}',
  'commandLine.check.more': '  y {count, number} más; con --json se muestran todos',

  'commandLine.classify.description':
    'proponer los temas y la categoría de acción de UPR Info para recomendaciones en inglés, con probabilidades',
  'commandLine.classify.file': 'un objeto JSON por línea: \'{\'"id": …, "text": …\'}\'',
  'commandLine.classify.wrongLine':
    '{file}, línea {line, number}: se encontró {found}; se esperaba un objeto JSON con un id (cadena o número) y un text que no esté vacío.',
  'commandLine.classify.moreLines':
    '{count, plural, one {Hay otra línea incorrecta.} other {Hay otras # líneas incorrectas.}}',
  'commandLine.classify.nothing': 'No se respondió nada. Corrija estas líneas e inténtelo de nuevo.',
  'commandLine.classify.unread':
    '{count, plural, one {Un texto no está en inglés: no se propone nada para él.} other {# textos no están en inglés: no se propone nada para ellos.}} No se traduce nada.',
  'commandLine.classify.answer': '{id}: {issues}; acción {action, number}, {name} ({probability})',
  'commandLine.classify.answer.none': '{id}: no está en inglés',

  'commandLine.dump.description':
    'escribir todo lo público como paquete de datos: csv, json, xlsx, los archivos originales y lo que leen UHRI e IMPACT OSS',
  'commandLine.dump.target': 'una carpeta nueva, o un archivo que termina en .zip',
  'commandLine.dump.done':
    '{target}: {recommendations, plural, one {# recomendación} other {# recomendaciones}} y {files, plural, one {# archivo} other {# archivos}}, en la entrada {entry, number} del registro encadenado, {hash}.',
  'commandLine.dump.there': '{target} ya existe. Indique una carpeta o un archivo nuevo.',

  'commandLine.backup.description': 'lo guarda todo en un solo archivo, mientras se sirven las páginas',
  'commandLine.backup.file': 'el archivo que se escribirá, como suivi-backup.tar.gz',
  'commandLine.backup.force': 'sobrescribe un archivo existente',
  'commandLine.backup.progress': 'copiando',
  'commandLine.backup.done':
    '{path} contiene {rows, plural, one {# fila} other {# filas}} y {files, plural, one {# archivo subido} other {# archivos subidos}} ({megabytes, number} MB). No incluye el secreto de esta instalación: guarde SUIVI_SECRET, o el archivo “secret” de la carpeta de datos, en otro lugar.',

  'commandLine.backup.missingFiles':
    'Se escribió la copia de seguridad, pero {count, plural, one {un archivo subido ya no está en el disco, ni en ella. Recupérelo} other {# archivos subidos ya no están en el disco, ni en ella. Recupérelos}} de una copia anterior: {files}',

  'commandLine.restore.description': 'restaura una copia de seguridad en una instalación vacía',
  'commandLine.restore.file': 'el archivo que escribió bin/suivi backup',
  'commandLine.restore.progress': 'restaurando',
  'commandLine.restore.done':
    'Se ha restaurado {path}, del {madeAt, date, long}: {rows, plural, one {# fila} other {# filas}}, {files, plural, one {# archivo subido} other {# archivos subidos}}, {entries, plural, =0 {un libro de cambios vacío} one {# entrada del libro de cambios, verificada} other {# entradas del libro de cambios, verificadas}}. Inicie Suivi con bin/start.',
  'commandLine.restore.secret':
    'Una copia de seguridad no contiene ningún secreto. Todas las personas inician sesión de nuevo con su contraseña. Quienes usan un segundo factor solo pueden hacerlo con el secreto de la instalación anterior: defina el mismo SUIVI_SECRET, o copie el archivo “secret” de su carpeta de datos. Sin él, ejecute bin/suivi person reset-two-factor EMAIL para cada una.',

  'commandLine.ledger.description': 'comprueba el registro de todos los cambios',
  'commandLine.ledger.verify.description': 'recalcula toda la cadena de cambios y dice si se alteró algo',
  'commandLine.ledger.verify.head': 'un hash de cabeza que se publicó antes y que debe estar en la cadena',
  'commandLine.ledger.verify.head.wrong':
    '--head era {found}. Se esperaban los 64 dígitos hexadecimales de una cabeza, como la muestran el pie de las páginas, el canal y las exportaciones.',
  'commandLine.ledger.verify.progress': 'verificando',
  'commandLine.ledger.head.description': 'imprime el número y el hash de la entrada más reciente',
  'commandLine.ledger.none': 'Todavía no se ha registrado nada.',
  'commandLine.ledger.whole':
    'El libro de cambios está íntegro: {entries, plural, =0 {ninguna entrada todavía} one {# entrada} other {# entradas}}{redacted, plural, =0 {} one {, # cambio suprimido} other {, # cambios suprimidos}}. Su cabeza es {head}',
  'commandLine.ledger.headFound': 'La cabeza {head} es una de sus entradas.',
  'commandLine.ledger.headNotFound':
    'Ninguna entrada tiene el hash {head}. O se escribió mal, o este libro de cambios no es aquel del que se publicó.',
  'commandLine.ledger.moreFaults': 'y {count, plural, one {# fallo más} other {# fallos más}}.',
  'commandLine.ledger.fault.missing-entry': 'Entrada {seq}: falta la entrada anterior.',
  'commandLine.ledger.fault.broken-link': 'Entrada {seq}: no se deriva de la entrada anterior.',
  'commandLine.ledger.fault.altered-entry':
    'Entrada {seq}: se alteró su verbo, su hora, su organización o su lista de registros.',
  'commandLine.ledger.fault.altered-content':
    'Entrada {seq}: se alteró lo que dice que había antes o después.',
  'commandLine.ledger.fault.altered-person': 'Entrada {seq}: se alteró la persona que la hizo.',
  'commandLine.ledger.fault.head-differs':
    'Entrada {seq}: la cabeza que muestran las páginas no es el hash de la entrada más reciente.',

  'backup.exists':
    '{path} ya existe y se dejó como estaba. Indique otro archivo, o añada --force para sobrescribirlo.',
  'backup.nothing': 'No hay nada que copiar: todavía no se ha creado ningún país en esta instalación.',
  'backup.diskFull':
    'El disco donde se iba a escribir {path} está lleno. No quedó nada en él. Libere espacio, o indique un archivo en otro lugar.',
  'backup.noFolder': 'No se puede escribir {path}: su carpeta no existe. Cree antes la carpeta.',
  'backup.notWritable':
    'No se puede escribir {path} ({reason}). Indique un archivo en una carpeta donde pueda escribir.',
  'restore.beside':
    'Suivi está en marcha con esta carpeta de datos. Una copia de seguridad solo se restaura en una instalación vacía: detenga Suivi e indique una carpeta vacía en SUIVI_DATA.',
  'restore.foreignFile':
    '{path} no es una copia de seguridad de Suivi: es {found, select, empty {un archivo vacío} zip {un archivo zip} pdf {un PDF} postgresql {un volcado de PostgreSQL} sqlite {una base de datos SQLite} archive {otro archivo comprimido} other {otra cosa}}. Se esperaba un archivo escrito por bin/suivi backup, que empieza con {expected}. No se cambió nada.',
  'restore.truncated':
    '{path} se corta antes del final: no se copió entero. No se cambió nada. Cópielo de nuevo, o use otra copia de seguridad.',
  'restore.damaged':
    '{path} está dañado: su contenido no coincide con sus sumas de comprobación. No se cambió nada. Cópielo de nuevo, o use otra copia de seguridad.',
  'restore.newerFormat':
    '{path} se escribió con la versión más reciente {release}, en una forma que esta versión no lee. No se cambió nada. Restáurelo con la versión {release} o posterior.',
  'restore.newerRelease':
    '{path} se escribió con la versión más reciente {release}: su base de datos tiene {found}, que esta versión no conoce. No se cambió nada. Restáurelo con la versión {release} o posterior.',
  'restore.notEmpty':
    'Esta instalación no está vacía: sirve a {country}. Una copia de seguridad solo se restaura en una instalación vacía, para que no se pierda nada. Indique una carpeta vacía en SUIVI_DATA (o una base de datos vacía en DATABASE_URL) y restaure allí.',
  'restore.foreignDatabase':
    'La base de datos contiene tablas que no son de Suivi. No se cambió nada. Indique una base de datos propia en DATABASE_URL.',
  'restore.preparedByNewer':
    'La base de datos está vacía, pero la preparó una versión más reciente que la de la copia de seguridad (tiene {found}). No se cambió nada. Indique una carpeta vacía en SUIVI_DATA (o una base de datos vacía en DATABASE_URL) y restaure allí; después se actualiza.',
  'restore.ledger':
    'El libro de cambios de la copia de seguridad no es válido a partir de la entrada {seq}: se alteró después de hacer la copia, o antes. No se cambió nada. Use otra copia de seguridad.',
  'restore.diskFull': 'El disco está lleno. No se cambió nada. Libere espacio y restaure de nuevo.',
} satisfies Record<keyof typeof en, string>;
