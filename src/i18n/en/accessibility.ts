export default {
  'accessibility.title': 'Accessibility',
  'accessibility.aim.title': 'What we aim for',
  'accessibility.aim.body':
    'Everybody can use this site: with a keyboard, a screen reader, enlarged to four times its size, on a narrow screen, in their own colours, on paper, and with JavaScript off. It is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
  'accessibility.state.title': 'Where it stands',
  'accessibility.state.body':
    'Each page is checked by a program in English, French, Spanish and Arabic, on a wide and a narrow screen. The main ways through it are walked with the keyboard alone, and we have listened to it with the screen reader Orca in English and Arabic. We know of nothing that misses level AA, apart from what is named below. This is our own assessment: no outside auditor has tested the site.',
  'accessibility.gaps.title': 'What we know to be lacking',
  'accessibility.gaps.people':
    'Of screen readers only Orca has been tried, by those who make the site, and only on its main pages: not NVDA, JAWS, VoiceOver or TalkBack. Nobody who uses one every day has tried the site, nor anybody who steers by voice or switch.',
  'accessibility.gaps.documents':
    'Original files are kept as the United Nations issued them; many of their PDF and Word files are hard to use with a screen reader. What we read from them stands on the pages as text.',
  'accessibility.gaps.languages':
    'The words of the United Nations stand in the language of their document, and a plain-language text is there only where somebody wrote one.',
  'accessibility.gaps.translations':
    'The French, Spanish and Arabic of the site were not written by native speakers and have not been reviewed by any, unless the operator of this site has had it done.',
  'accessibility.contact.title': 'If something does not work for you',
  'accessibility.contact.body':
    'Tell the secretariat of the mechanism in {country} which page it was and what you could not do. Ask too for anything here in another form, such as large print or plain text.',
  'accessibility.contact.list': 'The organisations that take part, the secretariat among them',
  'accessibility.complain.title': 'How to complain',
  'accessibility.complain.body':
    'If you get no answer, or one that does not help, turn to the national human rights institution, or to whoever hears complaints of discrimination against persons with disabilities in {country}. The Convention on the Rights of Persons with Disabilities (article 9) holds States to making information that is open to the public accessible.',
} as const;
