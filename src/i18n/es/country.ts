import type en from '../en/country.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.title': 'Administración',
  'country.administration.lead':
    'Lo que todo el mundo ve de {country}, y quién puede hacer qué. Cada cambio queda registrado en el historial.',
  'country.administration.settings': 'Ajustes del país',
  'country.administration.settings.what':
    'Nombre, idiomas, zona horaria, color, límites de palabras, módulos y licencia de los datos',
  'country.administration.scale': 'Escala de cumplimiento',
  'country.administration.scale.what':
    '{count, plural, =0 {Ningún grado todavía} one {# grado en uso} other {# grados en uso}}',
  'country.administration.organisations': 'Organizaciones',
  'country.administration.organisations.what':
    'Ministerios, organismos públicos, parlamento, institución nacional de derechos humanos, sociedad civil',
  'country.administration.people': 'Personas',
  'country.administration.people.what': 'Invitaciones, roles, suspensiones',
  'country.administration.keys': 'Claves para programas',
  'country.administration.keys.what':
    'Qué programas pueden traer documentos, en nombre de quién y hasta cuándo',
  'country.administration.outbox': 'Bandeja de salida',
  'country.administration.outbox.what': 'El correo enviado y el que todavía espera',
  'country.administration.imports': 'Importaciones',
  'country.administration.imports.what': 'Documentos de las Naciones Unidas en camino al registro',

  'country.settings.title': 'Ajustes del país',
  'country.settings.saved': 'Los ajustes se han guardado y se aplican en todas las páginas.',
  'country.settings.save': 'Guardar los ajustes',
  'country.settings.name': 'Nombre del país',
  'country.settings.languages': 'Idiomas',
  'country.settings.languages.hint':
    'Las páginas se ofrecen en los idiomas marcados, en el orden de sus números. El primero es el que encuentra quien llega al sitio.',
  'country.settings.languages.place': 'Posición de {language}',
  'country.settings.timeZone': 'Zona horaria',
  'country.settings.timeZone.hint':
    'En ella empiezan y terminan los días: los plazos, y las páginas tal como estaban en una fecha.',
  'country.settings.accent': 'Color',
  'country.settings.accent.hint':
    'Es el de los enlaces y los botones. Sobre blanco necesita un contraste de al menos 4,5 a 1, para que todo el mundo pueda leerlo.',
  'country.settings.limits': 'Límites de palabras',
  'country.settings.limits.hint':
    'Para el Examen Periódico Universal, el Consejo de Derechos Humanos admite 10.700 palabras en un informe nacional, 2815 de una organización y 5630 de varias juntas.',
  'country.settings.limit.national-report': 'Informe nacional, en palabras',
  'country.settings.limit.submission': 'Comunicación de una organización, en palabras',
  'country.settings.limit.joint-submission': 'Comunicación conjunta, en palabras',
  'country.settings.modules': 'Módulos',
  'country.settings.modules.hint':
    'Al desactivar uno se ocultan sus páginas. Lo que se registró en él permanece, y vuelve con él.',
  'country.settings.module.plan': 'Plan',
  'country.settings.module.plan.hides':
    'Desactivado, oculta objetivos, acciones, presupuestos e indicadores; el recorrido de cada recomendación termina entonces en “Asignada”.',
  'country.settings.module.submissions': 'Comunicaciones',
  'country.settings.module.submissions.hides':
    'Desactivado, oculta los informes alternativos y las pruebas, y no admite nuevos.',
  'country.settings.module.consultations': 'Consultas',
  'country.settings.module.consultations.hides':
    'Desactivado, oculta las convocatorias de aportes y sus respuestas, y no abre nuevas.',
  'country.settings.module.reports': 'Informes',
  'country.settings.module.reports.hides':
    'Desactivado, oculta los informes nacionales y de mitad de período, y la página donde se redactan.',
  'country.settings.module.on': 'activado',
  'country.settings.module.off': 'desactivado',
  'country.settings.licence.legend': 'Licencia de los datos abiertos',
  'country.settings.licence.hint':
    'Figura en la página de datos abiertos, en cada paquete de datos y cada descarga, y en lo que se dice a los programas. Lo que alguien ya tomó con otra licencia sigue con aquella.',
  'country.settings.licence': 'Licencia',
  'country.settings.licence.national': 'Una licencia propia del país',
  'country.settings.licence.title': 'Nombre de la licencia, si es propia del país',
  'country.settings.licence.address': 'Dirección donde se puede leer',
  'country.settings.licence.address.hint':
    'Que empiece por https://. Se muestra como enlace; este servidor nunca la abre.',

  'country.exists':
    'Esta instalación ya sirve a {country}, y sirve a un solo país. Cree otra instalación con un directorio de datos propio.',
  'country.code.unknown':
    '“{code}” no es el código de un Estado. Indique tres letras mayúsculas según ISO 3166-1, como SVN para Eslovenia.',
  'country.code.invented':
    '“{code}” es un código para Estados inventados, que solo existen en el entorno de prueba. Indique el código de un Estado, como SVN para Eslovenia.',
  'country.languages.none': 'No hay ningún idioma marcado. Marque al menos uno de {known}.',
  'country.languages.unknown':
    'Esta instalación no tiene textos en {codes}; tiene {known}. Déjelo fuera, o añada antes un archivo con sus textos.',
  'country.languages.twice': 'El idioma {language} figura dos veces. Indíquelo una sola vez.',
  'country.timeZone.unknown':
    '“{timeZone}” no es una zona horaria conocida aquí. Elija una de la lista, como Europe/Ljubljana.',
  'country.accent.form':
    '“{accent}” no es un color. Escriba una almohadilla y seis dígitos de 0 a f, como #0b5c7a.',
  'country.accent.contrast':
    'El contraste de {accent} sobre blanco es de {measured, number} a 1; el texto necesita al menos 4,5 a 1. Elija un color más oscuro.',
  'country.limit.wrong':
    '“{found}” no es un número de palabras. Escriba un número entero de 1 a {most, number}.',
  'country.licence.unknown': '«{found}» no es ninguna de las licencias ofrecidas. Elija una de la lista.',
  'country.licence.title.missing':
    'La licencia propia del país aún no tiene nombre. Escriba aquel con que se la conoce.',
  'country.licence.title.long':
    'El nombre de la licencia tiene {length, number} caracteres; se guardan {most, number} como máximo. Acórtelo.',
  'country.licence.address.wrong':
    '«{address}» no es una dirección donde una licencia se lea con seguridad. Escriba la dirección entera, desde https://.',

  'country.scale.title': 'Escala de cumplimiento',
  'country.scale.lead':
    'Cómo dice {country} en qué punto está el cumplimiento de una recomendación. Todas las voces usan la misma escala, cada una por su cuenta.',
  'country.scale.index':
    'Cada grado vale algo en el Índice de Implementación de las Recomendaciones de UPR Info: 1 cuando se hizo todo lo pedido, 0 cuando no se hizo nada, y la mitad en los casos intermedios. El índice de una recomendación es el promedio de las voces que la evaluaron; así, un entero y un medio dan 0,75. Un grado que no dice nada del cumplimiento no se cuenta.',
  'country.scale.empty': 'No hay ningún grado en uso. Sin uno, nadie puede evaluar. Añada el primero.',
  'country.scale.add': 'Añadir un grado',
  'country.scale.inUse': 'En uso',
  'country.scale.retired': 'Retirados',
  'country.scale.retired.lead':
    'Ya nadie puede elegirlos. Donde se eligieron permanecen, porque nada de lo dicho se quita.',
  'country.scale.retiredOn': 'Retirado el {date}',
  'country.scale.up': 'Subir',
  'country.scale.down': 'Bajar',
  'country.scale.change': 'Cambiar',
  'country.scale.done.added': 'El grado se ha añadido al final de la escala.',
  'country.scale.done.changed': 'El grado se ha guardado.',
  'country.scale.done.moved': 'El orden se ha guardado.',
  'country.scale.done.retired': 'El grado se ha retirado. Donde se eligió permanece.',
  'country.scale.done.reinstated': 'El grado vuelve a estar en uso, al final de la escala.',
  'country.status.new.title': 'Añadir un grado',
  'country.status.change.title': 'Cambiar “{name}”',
  'country.status.name': 'Nombre del grado',
  'country.status.index': 'Valor en el índice',
  'country.status.index.hint': 'El promedio de lo que dicen las voces da el índice de una recomendación.',
  'country.status.index.0': '0: no se ha hecho nada',
  'country.status.index.0.5': '0,5: se ha hecho una parte, o está en marcha',
  'country.status.index.1': '1: se ha hecho todo',
  'country.status.index.none': 'Ninguno: no se cuenta en el índice',
  'country.status.save': 'Guardar el grado',
  'country.status.retire.title': 'Retirarlo',
  'country.status.retire.lead':
    'Un grado nunca se borra. Una vez retirado ya no se puede elegir, y permanece donde se eligió.',
  'country.status.retire': 'Retirar este grado',
  'country.status.reinstate.title': 'Volver a usarlo',
  'country.status.reinstate.lead':
    'Este grado se retiró el {date}. Se puede volver a poner al final de la escala.',
  'country.status.reinstate': 'Volver a usar este grado',
  'country.status.sameName':
    'Ya existe un grado “{name}”, quizá retirado. Elija otro nombre, o vuelva a usar aquel.',
  'country.status.index.wrong': '“{found}” no es un valor del índice. Elija 0, 0,5, 1 o ninguno.',
  'country.status.last':
    'Este es el último grado en uso; sin uno, nadie puede evaluar. Añada antes otro y retire después este.',
  'country.status.movedMeanwhile':
    'Otra persona movió un grado después de que usted abriera esta página. El orden de abajo es el actual; mueva de nuevo el suyo si todavía hace falta.',
} satisfies Record<keyof typeof en, string>;
