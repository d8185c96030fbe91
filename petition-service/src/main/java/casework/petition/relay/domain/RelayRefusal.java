package casework.petition.relay.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why the answer about a relay is no. */
public sealed interface RelayRefusal extends Refusal {

  @Override
  default String rule() {
    return "R-INT-07";
  }

  /** There is no such relay, or none the asker may know of. */
  record NoSuchRelay() implements RelayRefusal {
    @Override
    public String code() {
      return "no-such-relay";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such relay.";
    }

    @Override
    public String rule() {
      return "";
    }
  }

  /** The number on the envelope is not a number. */
  record NotAnEnvelopeNumber() implements RelayRefusal {
    @Override
    public String code() {
      return "not-an-envelope-number";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "An envelope number is a year, a hyphen and a serial, and nothing else.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "envelope");
    }
  }

  /** The organ has none above it on this platform's directory, or not that one. */
  record NotAHigherOrgan() implements RelayRefusal {
    @Override
    public String code() {
      return "not-a-higher-organ";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "A relay goes to an organ above one's own, as the directory has it.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "receivingOrgan");
    }
  }

  /** Somebody else's step. */
  record NotYoursToRelay() implements RelayRefusal {
    @Override
    public String code() {
      return "not-yours-to-relay";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "That step belongs to another organ or another post.";
    }
  }

  /** What bypasses the head is not handed to him. */
  record BypassesTheHead() implements RelayRefusal {
    @Override
    public String code() {
      return "bypasses-the-head";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "What bypasses the head is not handed to him.";
    }
  }

  /** A higher organ's envelope goes to the own head first. */
  record HeadHasNotSigned() implements RelayRefusal {
    @Override
    public String code() {
      return "head-has-not-signed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "An envelope that goes by way of the head is dispatched once he has signed for it.";
    }
  }

  /** The sealed file would be lost. */
  record FileNotFetched() implements RelayRefusal {
    @Override
    public String code() {
      return "file-not-fetched";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The sealed file is deleted here with the hand-over, so it is fetched before.";
    }
  }

  /** There is no file, or another officer carries it. */
  record NotToBeFetched() implements RelayRefusal {
    @Override
    public String code() {
      return "not-to-be-fetched";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A sealed file is carried by one officer; an envelope is not fetched here.";
    }
  }

  /** A day that cannot be. */
  record DayOutOfRange(String field, LocalDate earliest, LocalDate latest) implements RelayRefusal {
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
    public String rule() {
      return "";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field, "earliest", earliest, "latest", latest);
    }
  }

  /** More than a sealed file may hold. */
  record TooLargeToHandUp(int most) implements RelayRefusal {
    @Override
    public String code() {
      return "too-large-to-hand-up";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "A sealed file holds at most " + most + " bytes.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("limit", most);
    }
  }
}
