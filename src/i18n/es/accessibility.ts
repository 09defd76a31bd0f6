import type en from '../en/accessibility.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'accessibility.title': 'Accesibilidad',
  'accessibility.aim.title': 'A qué aspiramos',
  'accessibility.aim.body':
    'Todas las personas han de poder usar este sitio: con el teclado, con un lector de pantalla, ampliado cuatro veces, en una pantalla estrecha, con sus propios colores, en papel y sin JavaScript. Está hecho para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.',
  'accessibility.state.title': 'En qué estado está',
  'accessibility.state.body':
    'Un programa comprueba cada página en inglés, francés, español y árabe, en una pantalla ancha y en una estrecha. Los recorridos principales se siguen solo con el teclado, y hemos escuchado el sitio con el lector de pantalla Orca en inglés y en árabe. No conocemos ningún incumplimiento del nivel AA, aparte de lo que se indica más abajo. Esta evaluación es nuestra: ningún auditor externo ha examinado el sitio.',
  'accessibility.gaps.title': 'Qué falta, que sepamos',
  'accessibility.gaps.people':
    'De los lectores de pantalla solo se ha probado Orca, por quienes hacen el sitio y únicamente en sus páginas principales: no NVDA, JAWS, VoiceOver ni TalkBack. No ha probado el sitio nadie que use uno a diario, ni nadie que se sirva de la voz o de un pulsador.',
  'accessibility.gaps.documents':
    'Los archivos originales se conservan como los publicaron las Naciones Unidas; muchos de sus archivos PDF y Word son difíciles de leer con un lector de pantalla. Lo que leemos de ellos figura como texto en las páginas.',
  'accessibility.gaps.languages':
    'Las palabras de las Naciones Unidas están en el idioma de su documento, y solo hay un texto en lenguaje sencillo donde alguien lo ha escrito.',
  'accessibility.gaps.translations':
    'Los textos del sitio en francés, español y árabe no los han escrito hablantes nativos, ni los ha revisado ninguno, salvo que el operador de este sitio lo haya encargado.',
  'accessibility.contact.title': 'Si algo no le funciona',
  'accessibility.contact.body':
    'Diga a la secretaría del mecanismo ({country}) en qué página fue y qué no pudo hacer. Pídale también lo que necesite en otra forma, por ejemplo en letra grande o como texto simple.',
  'accessibility.contact.list': 'Las organizaciones que participan, entre ellas la secretaría',
  'accessibility.complain.title': 'Cómo reclamar',
  'accessibility.complain.body':
    'Si no recibe respuesta, o la que recibe no le ayuda, diríjase a la institución nacional de derechos humanos o a quien reciba las quejas por discriminación contra las personas con discapacidad ({country}). La Convención sobre los Derechos de las Personas con Discapacidad (artículo 9) obliga a los Estados a hacer accesible la información abierta al público.',
} satisfies Record<keyof typeof en, string>;
