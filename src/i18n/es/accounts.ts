import type en from '../en/accounts.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'accounts.signIn.title': 'Iniciar sesión',
  'accounts.signIn.lead':
    'Para quienes trabajan en el mecanismo, en el parlamento, en las instituciones y en las organizaciones participantes. Para leer el registro no hace falta una cuenta.',
  'accounts.signIn.email': 'Correo electrónico',
  'accounts.signIn.password': 'Contraseña',
  'accounts.signIn.submit': 'Iniciar sesión',
  'accounts.signIn.forgotten': 'He olvidado mi contraseña',
  'accounts.signIn.noAccount':
    '¿Aún no tiene cuenta? Las cuentas se dan por invitación: pídala a la secretaría de su mecanismo.',
  'accounts.signIn.email.missing': 'Escriba su dirección de correo electrónico.',
  'accounts.signIn.password.missing': 'Escriba su contraseña.',
  'accounts.signIn.wrong':
    'La dirección de correo electrónico y la contraseña no se corresponden. Compruebe ambas y vuelva a intentarlo, o pida un enlace para establecer una contraseña nueva.',
  'accounts.signIn.suspended':
    'La contraseña es correcta, pero esta cuenta está suspendida o no tiene ningún rol por ahora. Consulte a quien administra el sitio de su mecanismo.',
  'accounts.signIn.wait':
    'Ha habido demasiados intentos fallidos. Espere {seconds, plural, one {# segundo} other {# segundos}} y vuelva a intentarlo. Si no fueron suyos, pida un enlace para establecer una contraseña nueva: con él entrará enseguida.',
  'accounts.signIn.expired': 'Se ha agotado el tiempo para escribir el código. Inicie sesión de nuevo.',
  'accounts.signIn.ended':
    'Su sesión ha terminado y no se ha guardado nada. Inicie sesión de nuevo: si este navegador ha conservado lo que escribió, el formulario se lo ofrece.',
  'accounts.signIn.signedOut': 'Ha cerrado la sesión.',
  'accounts.sandbox.title': 'Pruebe cualquier rol',
  'accounts.sandbox.lead':
    'Estas cuentas son inventadas, como todo lo que pueden ver y cambiar. Inicie sesión con una de ellas con un clic, o escriba lo que figura aquí.',
  'accounts.sandbox.email': 'Correo electrónico',
  'accounts.sandbox.password': 'Contraseña',
  'accounts.sandbox.signIn': 'Iniciar sesión como {name}',
  'accounts.code.title': 'Escriba el código',
  'accounts.code.lead':
    'Su cuenta pide una segunda comprobación. Abra su aplicación de autenticación y escriba los seis dígitos que muestra ahora, o uno de sus códigos de respaldo.',
  'accounts.code.label': 'Código',
  'accounts.code.hint':
    'Seis dígitos de la aplicación, o un código de respaldo como aB3dE-fG5hI. Cada código de respaldo sirve una sola vez.',
  'accounts.code.submit': 'Continuar',
  'accounts.code.lost':
    '¿No tiene a mano ninguno de los dos? Quien opera este sitio puede desactivar la segunda comprobación: pídalo a quien lo administra.',
  'accounts.code.missing': 'Escriba el código que muestra su aplicación, o un código de respaldo.',
  'accounts.code.wrong':
    'Este código no es correcto. Los códigos de la aplicación cambian cada 30 segundos: escriba el que muestra ahora. Si sigue fallando, compruebe que la hora de su teléfono es correcta, o use un código de respaldo que no haya usado todavía.',
  'accounts.code.locked':
    'Ha habido demasiados códigos incorrectos. Espere 15 minutos e inicie sesión de nuevo. Si no fueron suyos, alguien conoce su contraseña: establezca una nueva.',
  'accounts.reset.title': 'Establecer una contraseña nueva',
  'accounts.reset.lead':
    'Escriba la dirección de correo electrónico de su cuenta. Recibirá un enlace con el que establecer una contraseña nueva.',
  'accounts.reset.submit': 'Enviarme el enlace',
  'accounts.reset.sent.title': 'Mire su buzón',
  'accounts.reset.sent.body':
    'Si {email} corresponde a una cuenta, hay un enlace en camino. Es válido durante una hora y sirve una sola vez. ¿Nada al cabo de diez minutos? Mire en el correo no deseado, compruebe la dirección o consulte a quien administra el sitio.',
  'accounts.reset.wait':
    'Se han pedido muchos enlaces desde aquí. Espere {seconds, plural, one {# segundo} other {# segundos}} y vuelva a intentarlo.',
  'accounts.reset.new.lead':
    'Para la cuenta {email}. Se cerrará su sesión en todos los lugares donde esté abierta.',
  'accounts.reset.new.submit': 'Establecer la contraseña e iniciar sesión',
  'accounts.reset.ended.title': 'Este enlace ya no sirve',
  'accounts.reset.ended.body':
    'Un enlace para establecer una contraseña nueva es válido durante una hora y sirve una sola vez; uno más reciente lo anula. Pida un enlace nuevo.',
  'accounts.reset.ended.action': 'Pedir un enlace nuevo',
  'accounts.invitation.title': 'Le damos la bienvenida, {name}',
  'accounts.invitation.lead':
    'Ha recibido una invitación al seguimiento de las recomendaciones de derechos humanos de {country}, con la cuenta {email}. Compruebe su nombre, elija un idioma y establezca una contraseña.',
  'accounts.invitation.submit': 'Empezar',
  'accounts.invitation.used.title': 'Esta invitación ya se ha usado',
  'accounts.invitation.used.body':
    'Cada invitación sirve una sola vez, y una más reciente la anula. Si ya ha establecido su contraseña, inicie sesión. Si la ha olvidado, pida un enlace para establecer una nueva.',
  'accounts.invitation.expired.title': 'Esta invitación ha caducado',
  'accounts.invitation.expired.body':
    'Las invitaciones son válidas durante 14 días. Pida a quien le invitó que le envíe una nueva; le bastará un clic.',
  'accounts.invitation.unknown.title': 'Esta invitación no se conoce aquí',
  'accounts.invitation.unknown.body':
    'La dirección no está completa o pertenece a otro sitio. Abra de nuevo el enlace de su correo, o cópielo entero en la barra de direcciones. Si sigue fallando, pida una invitación nueva.',
  'accounts.name': 'Su nombre',
  'accounts.name.hint': 'Como le conocen sus colegas. El público ve organizaciones, nunca nombres.',
  'accounts.name.missing': 'Escriba su nombre.',
  'accounts.name.long': 'Un nombre tiene como máximo 120 caracteres. Acorte el suyo.',
  'accounts.language': 'Idioma de las páginas y los correos',
  'accounts.language.unknown': 'Estas páginas no se ofrecen en ese idioma. Elija uno de la lista.',
  'accounts.email.invalid':
    '“{email}” no es una dirección de correo electrónico. Debe ser como name@example.org. Compruebe si faltan o sobran caracteres.',
  'accounts.email.taken':
    'Ya existe una cuenta para {email}. Busque a la persona en la lista y dele allí un rol, o use otra dirección.',
  'accounts.password.new': 'Contraseña nueva',
  'accounts.password.hint':
    'Al menos {min} caracteres. Lo más fácil de recordar son varias palabras que nadie adivinaría. Puede usar un gestor de contraseñas.',
  'accounts.password.missing':
    'Escriba una contraseña nueva de al menos {min, plural, one {# carácter} other {# caracteres}}.',
  'accounts.password.short':
    'La contraseña tiene {length, plural, one {# carácter} other {# caracteres}}; se necesitan al menos {min}. Añada algunas palabras.',
  'accounts.password.long':
    'La contraseña tiene {length} caracteres; se pueden guardar como máximo {max}. Acórtela.',
  'accounts.password.repeats':
    'La contraseña tiene muy pocos caracteres distintos. Use más, por ejemplo varias palabras.',
  'accounts.password.common':
    'La contraseña está hecha de palabras, filas de teclas o números que se prueban primero para adivinarla. Elija varias palabras que no suelan ir juntas.',
  'accounts.password.personal':
    'La contraseña está hecha de su nombre, su dirección o el nombre del país, que otras personas conocen. Elija palabras que no tengan nada que ver con usted.',
  'accounts.password.same': 'La contraseña nueva es la que ya tiene. Elija otra.',
  'accounts.account.title': 'Su cuenta',
  'accounts.account.email': 'Correo electrónico',
  'accounts.account.email.hint': 'Puede cambiarlo quien administra el sitio.',
  'accounts.account.roles': 'Sus roles',
  'accounts.account.since': 'desde el {date}',
  'accounts.account.profile': 'Usted',
  'accounts.account.profile.submit': 'Guardar',
  'accounts.account.profile.done': 'Guardado.',
  'accounts.account.password': 'Contraseña',
  'accounts.account.password.lead': 'Se cerrará su sesión en todos los demás lugares donde esté abierta.',
  'accounts.account.password.current': 'Contraseña actual',
  'accounts.account.password.current.missing': 'Escriba la contraseña que tiene ahora.',
  'accounts.account.password.current.wrong':
    'Esta no es la contraseña que tiene ahora. Compruébela y vuelva a intentarlo.',
  'accounts.account.password.submit': 'Cambiar la contraseña',
  'accounts.account.password.done':
    'Se ha cambiado la contraseña. Se ha cerrado su sesión en todos los demás lugares.',
  'accounts.account.wait':
    'Ha habido demasiados intentos fallidos. Espere {seconds, plural, one {# segundo} other {# segundos}} y vuelva a intentarlo.',
  'accounts.account.twoFactor': 'Código de una aplicación',
  'accounts.account.twoFactor.on':
    'Activado. Al iniciar sesión escribe también un código de su aplicación de autenticación.',
  'accounts.account.twoFactor.off':
    'Desactivado. Con él, quien haya averiguado su contraseña no podrá iniciar sesión. Bastan dos minutos y un teléfono.',
  'accounts.account.twoFactor.manage': 'Cambiar esto',
  'accounts.account.twoFactor.start': 'Configurarlo',
  'accounts.account.sessions': 'Dónde tiene la sesión abierta',
  'accounts.account.sessions.lead': 'Cierre lo que no reconozca y cambie después su contraseña.',
  'accounts.account.sessions.time': 'Sesión iniciada:',
  'accounts.account.sessions.this': 'este dispositivo',
  'accounts.account.sessions.end': 'Cerrar',
  'accounts.account.sessions.end.label': 'Cerrar la sesión en {device}, iniciada: {time}',
  'accounts.account.sessions.endOthers': 'Cerrar todas las demás',
  'accounts.account.sessions.ended':
    '{count, plural, =0 {Ya se había cerrado.} one {Se ha cerrado # sesión.} other {Se han cerrado # sesiones.}}',
  'accounts.account.sessions.known': '{browser} en {system}',
  'accounts.account.sessions.unknown': 'Dispositivo desconocido',
  'accounts.twoFactor.title': 'Código de una aplicación',
  'accounts.twoFactor.off.lead':
    'Necesita una aplicación de autenticación en su teléfono, como Aegis, FreeOTP o la que use su ministerio. Muestra un código nuevo cada 30 segundos, sin conexión.',
  'accounts.twoFactor.off.submit': 'Continuar',
  'accounts.twoFactor.scan': 'Añada la cuenta a su aplicación',
  'accounts.twoFactor.scan.lead': 'Apunte a este cuadrado con la cámara de la aplicación.',
  'accounts.twoFactor.scan.alt': 'Código QR con la clave para su aplicación de autenticación',
  'accounts.twoFactor.key':
    'O escriba esta clave en la aplicación, como clave basada en la hora y de seis dígitos:',
  'accounts.twoFactor.confirm.label': 'Código que muestra ahora la aplicación',
  'accounts.twoFactor.confirm.submit': 'Activarlo',
  'accounts.twoFactor.cancel': 'No activarlo',
  'accounts.twoFactor.codes.title': 'Sus códigos de respaldo',
  'accounts.twoFactor.codes.on': 'A partir de ahora se le pedirán códigos de su aplicación.',
  'accounts.twoFactor.codes.lead':
    'Si pierde el teléfono, uno de estos le permite entrar, cada uno una sola vez. Solo se muestran ahora: imprímalos o anótelos, y guárdelos lejos de su computadora.',
  'accounts.twoFactor.codes.kept': 'Los he guardado',
  'accounts.twoFactor.on.lead':
    'Al iniciar sesión escribe un código de su aplicación de autenticación después de la contraseña.',
  'accounts.twoFactor.renew.lead': 'Cuando se hayan agotado o perdido. Los anteriores dejan de servir.',
  'accounts.twoFactor.renew.submit': 'Crear códigos de respaldo nuevos',
  'accounts.twoFactor.turnOff.lead': 'Bastará entonces su contraseña para iniciar sesión.',
  'accounts.twoFactor.turnOff.submit': 'Desactivarlo',
  'accounts.twoFactor.turnOff.done': 'Ya no se piden códigos de una aplicación.',
  'history.verb.person.accept-invitation': 'Se aceptó una invitación',
  'history.verb.person.update': 'Una persona cambió su propio nombre o idioma',
  'history.verb.person.change-password': 'Una persona cambió su propia contraseña',
  'history.verb.person.reset-password':
    'Una persona estableció una contraseña nueva mediante un enlace enviado por correo',
  'history.verb.person.set-password': 'Quien opera el sitio estableció una contraseña',
  'history.verb.person.two-factor-on': 'Una persona activó los códigos de una aplicación',
  'history.verb.person.two-factor-off': 'Una persona desactivó los códigos de una aplicación',
  'history.verb.person.reset-two-factor':
    'Quien opera el sitio desactivó los códigos de una aplicación de una persona',
  'accounts.mail.invitation.subject':
    '{country}: su cuenta para el seguimiento de las recomendaciones de derechos humanos',
  'accounts.mail.invitation.body':
    'Hola, {name}:\n\nHa recibido una invitación para participar en el seguimiento de las recomendaciones de derechos humanos de {country}.\n\nAbra esta dirección para establecer su contraseña. Sirve una sola vez, hasta el {until}:\n\n{url}\n\nSi no esperaba este mensaje, no haga nada: sin la dirección de arriba nadie puede usar la cuenta.\n',
  'accounts.mail.reset.subject': '{country}: establezca una contraseña nueva',
  'accounts.mail.reset.body':
    'Hola, {name}:\n\nAlguien, probablemente usted, ha pedido establecer una contraseña nueva para su cuenta de {country}.\n\nAbra esta dirección antes de una hora. Sirve una sola vez:\n\n{url}\n\nSi no fue usted, no haga nada: su contraseña queda como está.\n',
} satisfies Record<keyof typeof en, string>;
