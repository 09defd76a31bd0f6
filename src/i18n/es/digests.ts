import type en from '../en/digests.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'digests.title': 'Lo que espera, por correo',
  'digests.lead':
    'Un correo sencillo con lo que le espera, con la frecuencia que elija. Cuando nada espera, nada se envía.',
  'digests.toPage': 'Elegir la frecuencia',
  'digests.frequency': 'Frecuencia',
  'digests.frequency.never': 'Nunca',
  'digests.frequency.daily': 'Cada día',
  'digests.frequency.weekly': 'Cada semana',
  'digests.frequency.monthly': 'El día primero de cada mes',
  'digests.frequency.unknown': 'Elija con qué frecuencia quiere el correo.',
  'digests.weekday': 'Día del correo semanal',
  'digests.weekday.unknown': 'Elija un día de la semana.',
  'digests.hour': 'A las',
  'digests.hour.unknown': 'Elija una hora del día.',
  'digests.timeZone': 'Según la hora de',
  'digests.save': 'Guardar',
  'digests.done.saved': 'Guardado.',
  'digests.done.confirmed': 'Su dirección vuelve a contar. El próximo correo mostrará si se acepta.',
  'digests.next': 'El próximo está previsto para el {time}.',
  'digests.next.never': 'No hay ninguno previsto.',
  'digests.last': 'El último se envió el {date}.',
  'digests.refused.title': 'Su correo es rechazado',
  'digests.refused':
    'El {date} el servidor de correo rechazó {address} definitivamente, y desde entonces no se le envía nada periódico. Si la dirección es correcta, dígalo; si no, pida a la administración que la corrija.',
  'digests.refused.confirm': 'Mi dirección es correcta: probar de nuevo',
  'digests.preview.link.to': 'Ver lo que se enviaría ahora',
  'digests.preview.title': 'Lo que se enviaría ahora',
  'digests.preview.lead':
    'Este es el correo tal como saldría ahora. Los enlaces que funcionan sin iniciar sesión se crean al enviarlo.',
  'digests.preview.link': '[aquí figura un enlace solo suyo]',
  'digests.preview.nothing': 'Nada le espera, así que nada se enviaría.',
  'digests.stop.title': '¿No recibir más estos correos?',
  'digests.stop':
    'Esto termina los correos que enumeran lo que le espera. Nada más cambia, y puede elegirlos de nuevo en cualquier momento.',
  'digests.stop.button': 'No enviar más',
  'digests.stop.settings': 'Elegir mejor la frecuencia (pide iniciar sesión)',
  'digests.stopped.title': 'No se envían más',
  'digests.stopped': 'Los correos han terminado. Puede elegirlos de nuevo en la página de su cuenta.',
  'digests.mail.subject':
    '{count, plural, one {# asunto le espera} other {# asuntos le esperan}} · {country}',
  'digests.mail.greeting': 'Hola, {name}:',
  'digests.mail.link': 'Escribir un borrador sin iniciar sesión, una vez:',
  'digests.mail.signedIn': 'O con sesión iniciada:',
  'digests.mail.more': '{count, plural, one {Hay # más aquí:} other {Hay # más aquí:}}',
  'digests.mail.all': 'Todo, con las preguntas y quién más lo sabe:',
  'digests.mail.links':
    'Los enlaces que funcionan sin iniciar sesión son solo suyos: no reenvíe este correo. Terminan el {date}.',
  'digests.mail.change': 'Cambiar la frecuencia de este correo, o terminarlo:',
} satisfies Record<keyof typeof en, string>;
