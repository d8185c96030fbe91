package casework.petition.thread.domain;

import casework.platform.kernel.Refusal;
import java.util.Map;

/** Why nothing is added to a thread. */
public sealed interface ThreadRefusal extends Refusal {

  /** Another organ's thread. */
  record NotYourOrgan() implements ThreadRefusal {
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
      return "Only the organ that received a petition asks its reporter.";
    }

    @Override
    public String rule() {
      return "R-INT-02";
    }
  }

  /** As long as a thread gets. */
  record ThreadFull(int limit) implements ThreadRefusal {
    @Override
    public String code() {
      return "thread-full";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A thread has at most " + limit + " entries.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("limit", limit);
    }
  }

  /** More files than one petition keeps. */
  record TooManyFiles(int limit) implements ThreadRefusal {
    @Override
    public String code() {
      return "too-many-attachments";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "At most " + limit + " files are kept.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("limit", limit);
    }
  }

  /** An answer to what is not an open question. */
  record NoSuchQuestion() implements ThreadRefusal {
    @Override
    public String code() {
      return "no-such-question";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "There is no question with that number.";
    }
  }

  /**
   * The petition is not here any more, and with it went the key of what is said. Not said in so
   * many words: a reporter is not to learn that his report has gone to another organ (R-INT-07).
   */
  record NothingCanBeAdded() implements ThreadRefusal {
    @Override
    public String code() {
      return "nothing-can-be-added";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "Nothing was added to the petition; look at it again.";
    }
  }

  /** The same key with something else. */
  record KeyUsedOtherwise() implements ThreadRefusal {
    @Override
    public String code() {
      return "idempotency-key-reused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "This key was used with something else; take a new one.";
    }
  }

  /** No such file in this thread, or none the asker may know of. */
  record NoSuchFile() implements ThreadRefusal {
    @Override
    public String code() {
      return "no-such-file";
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
}
