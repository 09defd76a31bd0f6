import type en from '../en/mail.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mail.outbox.title': 'Correo',
  'mail.outbox.lead.smtp':
    'Lo que este sitio ha enviado o intenta enviar. El texto de un mensaje se borra en cuanto el servidor de correo lo ha aceptado.',
  'mail.outbox.lead.folder':
    'No hay ningún servidor de correo configurado, así que los mensajes se guardan aquí y en la carpeta {folder} del directorio de datos. Hágalos llegar usted, o defina SMTP_URL y vuelva a iniciar.',
  'mail.outbox.empty':
    'Todavía no se ha enviado nada. El primer mensaje aparecerá aquí cuando invite a alguien o cuando alguien pida una contraseña nueva.',
  'mail.outbox.to': 'Para',
  'mail.outbox.state': 'Situación',
  'mail.outbox.time': 'Escrito',
  'mail.outbox.attempts': '{attempts, plural, =0 {sin intentos todavía} one {un intento} other {# intentos}}',
  'mail.outbox.back': 'Todo el correo',
  'mail.outbox.sentAt': 'Enviado',
  'mail.outbox.problem': 'Último problema',
  'mail.outbox.bodyGone': 'El texto se borró cuando el servidor de correo aceptó el mensaje.',
  'mail.outbox.text': 'Texto',
  'mail.outbox.retry': 'Reintentar',
  'mail.state.queued': 'en espera',
  'mail.state.retrying': 'reintentando',
  'mail.state.sent': 'enviado',
  'mail.state.failed': 'no enviado',
  'mail.state.outbox': 'en la bandeja de salida',
  'mail.error.address':
    'No se puede escribir a esta dirección de correo electrónico. Corrija la dirección de la persona e invítela de nuevo.',
  'mail.error.refused':
    'El servidor de correo rechazó el destinatario o el mensaje. Compruebe la dirección; debajo figura lo que dijo el servidor.',
  'mail.error.away':
    'No se puede acceder al servidor de correo. Compruebe SMTP_URL y que el servidor esté en marcha; se reintenta solo, con pausas cada vez mayores.',
  'mail.error.signIn':
    'El servidor de correo no aceptó el nombre de usuario o la contraseña de SMTP_URL. Corríjalos y vuelva a iniciar.',
  'mail.error.tls':
    'No se pudo establecer una conexión segura con el servidor de correo. Compruebe su certificado, y smtp:// o smtps:// en SMTP_URL.',
  'mail.error.other': 'No se pudo entregar el mensaje. Los detalles figuran debajo.',
} satisfies Record<keyof typeof en, string>;
