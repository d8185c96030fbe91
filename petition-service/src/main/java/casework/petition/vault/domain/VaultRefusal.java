package casework.petition.vault.domain;

import casework.platform.kernel.Refusal;
import java.util.Map;

/** Why the answer about a reporter's identity is no. */
public sealed interface VaultRefusal extends Refusal {

  /** There is no such opening, or none the asker may know of. */
  record NoSuchOpening() implements VaultRefusal {
    @Override
    public String code() {
      return "no-such-opening";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such opening.";
    }
  }

  /** The petition is another organ's. */
  record NotThisOrgans() implements VaultRefusal {
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
      return "Only the organ that received a petition opens who reported.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }

  /** Nobody gave his name, or it is kept no more. */
  record NoIdentityKept() implements VaultRefusal {
    @Override
    public String code() {
      return "no-identity-kept";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "No identity is kept with the petition.";
    }
  }

  /** Whoever asked does not decide, nor does anybody in the same role. */
  record NeedsSecondPerson() implements VaultRefusal {
    @Override
    public String code() {
      return "needs-second-person";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Another person in a leading role decides on an opening, never the one who asked.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }

  /** It is shown to the asker alone. */
  record NotTheAsker() implements VaultRefusal {
    @Override
    public String code() {
      return "not-your-opening";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "An identity is shown to the person who asked for it, and to nobody else.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }

  /** Its time is up. */
  record OpeningOver() implements VaultRefusal {
    @Override
    public String code() {
      return "opening-over";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The opening is over; ask for another.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }

  /** The purpose does not need what is asked. */
  record NotForThisPurpose(Purpose purpose) implements VaultRefusal {
    @Override
    public String code() {
      return "not-for-this-purpose";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The purpose " + purpose.code() + " does not need that.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("purpose", purpose.code());
    }
  }

  /** The asker may be one of the accused. */
  record OnAccusedSide() implements VaultRefusal {
    @Override
    public String code() {
      return "on-accused-side";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Who reported is not shown to anybody whom the report may be about.";
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }
  }
}
