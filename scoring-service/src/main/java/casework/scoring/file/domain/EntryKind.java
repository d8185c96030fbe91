package casework.scoring.file.domain;

/** What sort of thing an entry of a file is about. */
public enum EntryKind {
  /** A petition about him could not be checked. */
  PETITION,
  /** A clue about him was closed. */
  CLUE,
  /** He was punished. */
  SANCTION,
  /** He was talked to. */
  TALK,
  /** A talk with him was dispensed with. */
  EXEMPTION,
  /** He kept what he had promised in a talk. */
  PROMISE,
  /** An inspection handed over a clue about him. */
  INSPECTION,
  /** He was given a card. */
  WARNING,
  /** His report on his duties was scored. */
  EVALUATION,
  /** An opinion on his integrity was issued or refused. */
  OPINION
}
