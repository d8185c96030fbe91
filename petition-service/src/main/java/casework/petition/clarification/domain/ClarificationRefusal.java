package casework.petition.clarification.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why the answer about an untrue report or a clarification is no. */
public sealed interface ClarificationRefusal extends Refusal {

  /** There is no such file, or none the asker may know of. */
  record NoSuchFile() implements ClarificationRefusal {
    @Override
    public String code() {
      return "no-such-clarification-file";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such file.";
    }
  }

  /** Somebody else's step. */
  record NotYourStep() implements ClarificationRefusal {
    @Override
    public String code() {
      return "not-your-step";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "That step belongs to another department, post or organ.";
    }

    @Override
    public String rule() {
      return "R-CL-01";
    }
  }

  /** More, or less, than a reference to a document. */
  record NotAReference() implements ClarificationRefusal {
    @Override
    public String code() {
      return "not-a-reference";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "A reference is the number of a document, and no text.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "evidence");
    }
  }

  /** Nothing shows it. */
  record NoEvidence() implements ClarificationRefusal {
    @Override
    public String code() {
      return "no-evidence";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Nothing is found without a document that shows it.";
    }

    @Override
    public String rule() {
      return "R-FA-01";
    }
  }

  /** Nobody has looked into the petition yet. */
  record NotVerified() implements ClarificationRefusal {
    @Override
    public String code() {
      return "not-verified";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A petition that nobody has looked into is neither true nor untrue.";
    }

    @Override
    public String rule() {
      return "R-FA-01";
    }
  }

  /** None of the seven situations is told. */
  record NoSituation() implements ClarificationRefusal {
    @Override
    public String code() {
      return "no-situation";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "A false accusation is proposed in at least one of the seven situations.";
    }

    @Override
    public String rule() {
      return "R-FA-05";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "situations");
    }
  }

  /** The organ is not of the level that decides it. */
  record NeedsHigherOrgan(OrganLevel level) implements ClarificationRefusal {
    @Override
    public String code() {
      return "needs-higher-organ";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "That it was a false accusation is decided by an organ of a city or above, for a"
          + " provincial cadre by the province.";
    }

    @Override
    public String rule() {
      return "R-FA-02";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("level", level.code());
    }
  }

  /** Not what follows for somebody like that. */
  record NotForThatIdentity(AccuserIdentity identity, Consequence.Kind kind)
      implements ClarificationRefusal {
    @Override
    public String code() {
      return "not-for-that-identity";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "That does not follow for somebody who is no such person.";
    }

    @Override
    public String rule() {
      return "R-FA-04";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("identity", identity.code(), "kind", kind.code());
    }
  }

  /** One of the five principles is not ticked, or not shown. */
  record PrincipleNotMet(List<Principle> missing) implements ClarificationRefusal {
    @Override
    public String code() {
      return "principle-not-met";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "All five principles are met, each once and each by a document.";
    }

    @Override
    public String rule() {
      return "R-CL-02";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("missing", missing.stream().map(Coded::code).toList());
    }
  }

  /** The written way is missing. */
  record AlsoInWriting() implements ClarificationRefusal {
    @Override
    public String code() {
      return "also-in-writing";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Whichever way somebody is cleared, it is also done in writing.";
    }

    @Override
    public String rule() {
      return "R-CL-01";
    }
  }

  /** A way that was not approved, or has been gone. */
  record NotThatWay(Way way) implements ClarificationRefusal {
    @Override
    public String code() {
      return "not-that-way";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "That way was not approved, or has been gone.";
    }

    @Override
    public String rule() {
      return "R-CL-01";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("way", way.code());
    }
  }

  /** No such visit is planned. */
  record NoSuchVisit() implements ClarificationRefusal {
    @Override
    public String code() {
      return "no-such-visit";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "There is no such visit to come.";
    }
  }

  /** Nobody has been to see him yet, or a visit is to come. */
  record VisitStillOpen() implements ClarificationRefusal {
    @Override
    public String code() {
      return "visit-still-open";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A clarification ends after somebody has been to see whether the effect is gone.";
    }

    @Override
    public String rule() {
      return "R-CL-01";
    }
  }

  /** A day that cannot be. */
  record DayOutOfRange(String field, LocalDate earliest, LocalDate latest)
      implements ClarificationRefusal {
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
}
