package casework.petition.sampling.domain;

import casework.platform.kernel.Refusal;

/** Why the answer about sampled orders is no. */
public sealed interface SamplingRefusal extends Refusal {

  /** There is no such draw, or none the asker may know of. */
  record NoSuchDraw() implements SamplingRefusal {
    @Override
    public String code() {
      return "no-such-draw";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such draw.";
    }
  }

  /** There is no such drawn order, or none the asker may know of. */
  record NoSuchOrder() implements SamplingRefusal {
    @Override
    public String code() {
      return "no-such-work-order";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such drawn order.";
    }
  }

  /** Another organ's, or another department's. */
  record NotYourDraw() implements SamplingRefusal {
    @Override
    public String code() {
      return "not-your-draw";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Case supervision draws and the petition department traces, each for its own organ.";
    }
  }

  /** The list is closed. */
  record MonthOver() implements SamplingRefusal {
    @Override
    public String code() {
      return "month-over";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The seed is committed to before the month is over, while nobody knows its list.";
    }
  }

  /** The list is not closed. */
  record MonthNotOver() implements SamplingRefusal {
    @Override
    public String code() {
      return "month-not-over";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A month is drawn when it is over.";
    }
  }

  /** Another seed than was committed to. */
  record SeedDoesNotMatch() implements SamplingRefusal {
    @Override
    public String code() {
      return "seed-does-not-match";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "This is not the seed that was committed to.";
    }
  }

  /** An empty list. */
  record NothingToDraw() implements SamplingRefusal {
    @Override
    public String code() {
      return "nothing-to-draw";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "No finished order of that month has come in.";
    }
  }

  /** The month has been drawn. */
  record AlreadyDrawn() implements SamplingRefusal {
    @Override
    public String code() {
      return "already-drawn";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The month has been drawn.";
    }
  }

  /** All three answers are yes. */
  record NothingFound() implements SamplingRefusal {
    @Override
    public String code() {
      return "nothing-found";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "Tracing found nothing amiss, so there is nothing to follow up.";
    }
  }
}
