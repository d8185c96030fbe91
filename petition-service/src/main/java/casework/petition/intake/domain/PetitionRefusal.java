package casework.petition.intake.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why the answer about a petition is no. */
public sealed interface PetitionRefusal extends Refusal {

  /** One of the accused is this organ's own head or a higher organ's cadre. */
  record BelongsToHigherOrgan() implements PetitionRefusal {
    @Override
    public String code() {
      return "belongs-to-higher-organ";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The report belongs to the higher organ; nothing of it has been kept here.";
    }

    @Override
    public String rule() {
      return "R-INT-07";
    }
  }

  /** The petition is another organ's to work on. */
  record NotYourOrgan() implements PetitionRefusal {
    @Override
    public String code() {
      return "not-your-organ";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Only the organ that received a petition takes steps on it.";
    }

    @Override
    public String rule() {
      return "R-INT-02";
    }
  }

  /** Petitions are received and decided on by the petition department alone. */
  record NotPetitionStaff() implements PetitionRefusal {
    @Override
    public String code() {
      return "not-your-role";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Only the petition department receives petitions and decides on them.";
    }

    @Override
    public String rule() {
      return "R-INT-02";
    }
  }

  /** A value that has the right form and cannot be true. */
  record Implausible(String field, String why) implements PetitionRefusal {
    @Override
    public String code() {
      return "implausible-value";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The field " + field + " " + why + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** Only an accusation goes to the clue ledger. */
  record NotAnAccusation(Category category) implements PetitionRefusal {
    @Override
    public String code() {
      return "not-an-accusation";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Only an accusation is referred to the clue ledger; this is " + category.code() + ".";
    }

    @Override
    public String rule() {
      return "R-INT-04";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("category", category.code());
    }
  }

  /** An accused who is with the clue ledger already, or none being left. */
  record AlreadyReferred() implements PetitionRefusal {
    @Override
    public String code() {
      return "already-referred";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Each accused is referred once; those asked for have been.";
    }
  }

  /** The reporter is owed no notice, or has been given it. */
  record NoticeNotOwed(Acknowledgement.Ground ground) implements PetitionRefusal {
    @Override
    public String code() {
      return "notice-not-owed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "No notice of acceptance is owed: " + ground.code() + ".";
    }

    @Override
    public String rule() {
      return "T-RN-ACK";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("ground", ground.code());
    }
  }

  /** There is no name to verify. */
  record NoNameClaimed() implements PetitionRefusal {
    @Override
    public String code() {
      return "no-name-claimed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Only a name that the reporter claims can be verified.";
    }

    @Override
    public String rule() {
      return "R-RN-01";
    }
  }

  /** The petition cannot end that way, or not yet. */
  record NotThatOutcome(Outcome outcome) implements PetitionRefusal {
    @Override
    public String code() {
      return "not-that-outcome";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A petition that stands as this one does cannot end as " + outcome.code() + ".";
    }

    @Override
    public String rule() {
      return "R-INT-05";
    }
  }

  /** A clue that came from the petition is still open. */
  record ClueStillOpen() implements PetitionRefusal {
    @Override
    public String code() {
      return "clue-still-open";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The petition closes when its last clue is struck off.";
    }
  }

  /** A repeat is kept for reference; what it says is dealt with through the first petition. */
  record IsARepeat() implements PetitionRefusal {
    @Override
    public String code() {
      return "is-a-repeat";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The petition repeats an earlier one; that one is dealt with, this one is kept.";
    }

    @Override
    public String rule() {
      return "R-INT-06";
    }
  }

  /** There is nothing to take back. */
  record NotARepeat() implements PetitionRefusal {
    @Override
    public String code() {
      return "not-a-repeat";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The petition does not repeat another.";
    }

    @Override
    public String rule() {
      return "R-INT-06";
    }
  }

  /** Only the later petition can be the repeat of the earlier one. */
  record FirstIsLater() implements PetitionRefusal {
    @Override
    public String code() {
      return "first-is-later";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A petition can repeat only one that was received before it.";
    }

    @Override
    public String rule() {
      return "R-INT-06";
    }
  }

  /** A date that lies outside what the law's calendar of the matter allows. */
  record DateOutOfRange(String field, LocalDate earliest, LocalDate latest)
      implements PetitionRefusal {
    @Override
    public String code() {
      return "date-out-of-range";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The date " + field + " lies from " + earliest + " to " + latest + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field, "earliest", earliest, "latest", latest);
    }
  }

  /** Only the organ's head has what a petition said destroyed. */
  record OnlyTheHead() implements PetitionRefusal {
    @Override
    public String code() {
      return "only-the-head";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Only the organ's head decides that nothing of a petition is kept.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }

  /** Nothing of what it said is kept any more. */
  record AlreadyPurged() implements PetitionRefusal {
    @Override
    public String code() {
      return "already-purged";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Nothing of what the petition said is kept any more.";
    }
  }

  /** There is no such petition, or none the asker may know of. */
  record NoSuchPetition() implements PetitionRefusal {
    @Override
    public String code() {
      return "no-such-petition";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such petition.";
    }
  }

  /** There is no such organ, or none whose petitions the asker may count. */
  record NoSuchOrgan() implements PetitionRefusal {
    @Override
    public String code() {
      return "no-such-organ";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such organ.";
    }
  }
}
