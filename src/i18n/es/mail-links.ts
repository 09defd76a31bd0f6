import type en from '../en/mail-links.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mailLinks.form': 'Informe de {name}',
  'mailLinks.form.lead':
    'Ha llegado por un enlace que recibió por correo. Lo que escriba aquí se convierte en un borrador de su organización; nadie de fuera lo lee. Para añadir pruebas y presentarlo, inicie sesión.',
  'mailLinks.form.signIn': 'Iniciar sesión y escribir allí',
  'mailLinks.form.once': 'Guardar gasta el enlace. Abrirlo no.',
  'mailLinks.saved.title': 'Su borrador está guardado',
  'mailLinks.saved':
    'Todavía no está presentado. Inicie sesión para releerlo, añadir pruebas y presentarlo. El enlace ya ha cumplido.',
  'mailLinks.used.title': 'Este enlace ya se ha usado',
  'mailLinks.used':
    'Con él se guardó un borrador el {date}. Inicie sesión para continuar. Si no fue usted, avise a su secretaría.',
  'mailLinks.expired.title': 'Este enlace ha terminado',
  'mailLinks.expired': 'Sus días han pasado. Inicie sesión y llegará al mismo formulario.',
  'mailLinks.refused.title': 'Este enlace ya no abre nada',
  'mailLinks.refused':
    'No lleva a ningún informe que pueda escribirse sin iniciar sesión. Inicie sesión para ver lo que le espera, o pregunte a su secretaría.',
  'mailLinks.there.title': 'Ya hay un borrador',
  'mailLinks.there':
    'Su organización ha empezado un informe sobre esto. Los borradores solo se muestran a quien ha iniciado sesión: iníciela para continuar.',
  'mailLinks.unknown.title': 'Este enlace no se conoce',
  'mailLinks.unknown':
    'Quizá su programa de correo lo cortó en dos: copie la dirección entera del correo. O inicie sesión para ver lo que le espera.',
  'mailLinks.signIn': 'Iniciar sesión',
  'mailLinks.goOn': 'Continuar',
  'mailLinks.tooMany.title': 'Demasiados intentos',
  'mailLinks.tooMany':
    'Han llegado demasiados intentos desde aquí. Espere {seconds, plural, one {# segundo} other {# segundos}} y pruebe de nuevo, o inicie sesión.',
  'mailLinks.mark': 'Su borrador se guardó con un enlace de un correo el {date}, sin iniciar sesión.',
  'reminders.title': 'Recordar un informe',
  'reminders.to': 'Recordárselo a quien informa',
  'reminders.back': 'Volver a sus informes',
  'reminders.lead':
    'Un correo va a las personas de la organización a quienes esto llega primero, en su idioma, con un enlace a este único informe.',
  'reminders.who': 'A quién se recuerda',
  'reminders.people': 'Va a {names}.',
  'reminders.last': 'Último recordatorio el {date}.',
  'reminders.nobody':
    'No se puede escribir a nadie de esta organización. Invite a un punto focal o corrija la dirección rechazada.',
  'reminders.recent': 'Se le recordó a esta organización hace menos de un día. Déle hasta mañana.',
  'reminders.note': 'Unas palabras suyas',
  'reminders.note.hint':
    'Como lo diría por teléfono; figura en el correo. No ponga lo que otros no deban leer.',
  'reminders.send': 'Enviar el recordatorio',
  'reminders.done':
    '{count, plural, one {Se ha recordado a # persona.} other {Se ha recordado a # personas.}}',
  'reminders.mail.subject': 'Se espera un informe · {country}',
  'reminders.mail.greeting': 'Hola, {name}:',
  'reminders.mail.lead':
    'la secretaría del mecanismo ({country}) espera un informe de su organización ({organisation}) sobre esto:',
  'reminders.mail.note': 'La secretaría escribe:',
  'reminders.mail.link':
    'Escribir un borrador sin iniciar sesión. El enlace funciona una vez, hasta el {date}, y es solo suyo: no reenvíe este correo.',
  'reminders.mail.signIn': 'O inicie sesión y escriba allí:',
  'history.verb.update.save-by-mail':
    'Se guardó el borrador de un informe de avance con un enlace de un correo',
  'history.verb.reminder.send': 'Se envió un recordatorio de informe',
  'history.kind.reminder': '{count, plural, one {# recordatorio} other {# recordatorios}}',
} satisfies Record<keyof typeof en, string>;
