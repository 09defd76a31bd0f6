/** What a file that was given as evidence says, as the database stems it; read anew from the file whenever it is missing. */
type EvidenceWordsTable = {
  country: string;
  id: string;
  sha256: string;
  words: string;
  read_at: Date;
};

export type EvidenceTables = { evidence_words: EvidenceWordsTable };
