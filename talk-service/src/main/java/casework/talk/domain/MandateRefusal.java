package casework.talk.domain;

/** Why a step on a duty to talk is refused. */
public sealed interface MandateRefusal extends TalkRefusal {

  /** Talks of that kind follow from facts alone. */
  record NotToBeProposed(TalkKind kind) implements MandateRefusal {
    @Override
    public String code() {
      return "not-to-be-proposed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A talk of the kind " + kind + " follows from facts and is not proposed.";
    }
  }

  /** The duty follows from a fact. */
  record AskedForByAFact() implements MandateRefusal {
    @Override
    public String code() {
      return "asked-for-by-a-fact";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A duty that follows from a fact falls away with the fact alone.";
    }
  }

  /** There is no longer limit for a collective talk of that kind. */
  record NotHeldCollectively(TalkKind kind) implements MandateRefusal {
    @Override
    public String code() {
      return "not-held-collectively";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Holding it together with others moves no limit of the kind " + kind + ".";
    }
  }

  /** Only a return visit knows exemptions. */
  record NoExemption(TalkKind kind) implements MandateRefusal {
    @Override
    public String code() {
      return "no-exemption";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-TALK-EXEMPT";
    }

    @Override
    public String detail() {
      return "Nobody is spared a talk of the kind " + kind + ".";
    }
  }
}
