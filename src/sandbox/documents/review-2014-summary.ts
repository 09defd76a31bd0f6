/** Section I.A: paragraphs 5 to 12 of A/HRC/70/9. */
export const presentation2014: readonly string[] = [
  'The head of the delegation, the Minister of Justice, recalled that Alvera was being reviewed for the first time. The national report had been written by an interministerial committee of four members, and the Government knew that it would have gained from wider consultation.',
  'Alvera was a party to six of the core human rights treaties. Five of its reports to the treaty bodies were overdue, the oldest by nine years, because no office was in charge of reporting.',
  'The Office of the Ombudsperson had been opened in 2012. It had received 210 complaints in its first year, and its only office was in Port Selme.',
  'A Child Protection Act had been adopted in March 2014. It created a service for children at risk, which would first be set up in two provinces.',
  'The prisons held 5,700 persons, half as many again as they had been built for. The Central Prison of Port Selme dated from 1881.',
  'Infant mortality had been reduced by one fifth in ten years. Forty-seven districts had no clinic with a nurse, and half of rural households drew their water from open sources.',
  'Child marriage persisted in the Highland and Eastern Provinces. The Government was considering whether the age of marriage should be the same for all.',
  'The Minister assured the Working Group that the recommendations would be examined in good faith, and that Alvera would be grateful for technical assistance, in particular with its overdue reports.',
];

/** Section I.B: paragraphs 13 to 26 of A/HRC/70/9. */
export const dialogue2014: readonly string[] = [
  'During the interactive dialogue, 61 delegations made statements. Recommendations made during the dialogue are to be found in section II of the present report.',
  'Delegations welcomed the first participation of Alvera in the universal periodic review and the frankness of its national report.',
  'Many delegations encouraged Alvera to ratify the treaties to which it was not a party, in particular the Convention on the Rights of Persons with Disabilities and the Rome Statute of the International Criminal Court.',
  'The opening of the Office of the Ombudsperson was widely welcomed. Some delegations noted that the Office did not meet the Paris Principles.',
  'The delegation replied that a human rights institution would be considered once the Office of the Ombudsperson had been evaluated.',
  'A number of delegations expressed concern about overcrowding in prisons, the length of pretrial detention and allegations of ill-treatment by the police.',
  'Delegations called for the abolition of the death penalty. The delegation said that no execution had taken place since 1987 and that a change of the Constitution would be required.',
  'Delegations regretted that girls could be married from the age of 15 years with the consent of a judge, and that women could not pass their nationality on to their children.',
  'On the law on nationality, the delegation stated that the Government agreed with the aim and would need time to examine its consequences for the register of citizens.',
  'The situation of the Ketari herders was raised by several delegations. The delegation said that all citizens enjoyed the same rights, and that it would not be right to single out one community.',
  'Delegations asked about the prosecution of journalists for defamation. The delegation replied that eight persons had been convicted since 2010, none of whom had been imprisoned.',
  'The reduction of infant mortality and the adoption of the Child Protection Act were commended.',
  'Several delegations offered to share their experience in reporting to the treaty bodies and in registering births.',
  'In closing, the Minister thanked the troika, the secretariat and all delegations, and said that the Government would give its answers to the remaining recommendations before the seventieth session of the Council.',
];
