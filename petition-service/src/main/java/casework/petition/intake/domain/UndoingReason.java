package casework.petition.intake.domain;

/** Why a petition turned out to be no repeat. */
public enum UndoingReason implements Coded {
  OTHER_MATTER,
  OTHER_ACCUSED,
  NEW_FACTS,
  BY_MISTAKE
}
