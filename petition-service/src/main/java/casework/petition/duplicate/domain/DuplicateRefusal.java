package casework.petition.duplicate.domain;

import casework.platform.kernel.Refusal;

/** Why the answer about a proposed duplicate is no. */
public sealed interface DuplicateRefusal extends Refusal {

  /** There is no such proposal, or none the asker may know of. */
  record NoSuchDuplicate() implements DuplicateRefusal {
    @Override
    public String code() {
      return "no-such-duplicate";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such proposal of a duplicate.";
    }
  }

  /** Somebody has decided on it. */
  record DuplicateSettled() implements DuplicateRefusal {
    @Override
    public String code() {
      return "duplicate-settled";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Somebody has confirmed or rejected this proposal already.";
    }

    @Override
    public String rule() {
      return "R-INT-06";
    }
  }

  /** The petition is another organ's to work on. */
  record NotYourOrgan() implements DuplicateRefusal {
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
      return "Only the organ that received a petition decides whether it is a repeat.";
    }

    @Override
    public String rule() {
      return "R-INT-02";
    }
  }
}
