package casework.petition.hotline.domain;

import casework.platform.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Why a hotline, or an officer who looks after its reports, is told no. */
public sealed interface HotlineRefusal extends Refusal {

  /** Nobody has entered the account in the account book. */
  record NoAccount() implements HotlineRefusal {
    @Override
    public String code() {
      return "no-hotline-account";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "This account speaks for no hotline.";
    }
  }

  /** A header of the signature is missing or has another form. */
  record SignatureMissing() implements HotlineRefusal {
    @Override
    public String code() {
      return "signature-missing";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The request is not signed: a header of the signature is missing or malformed.";
    }
  }

  /** The signature does not fit, or its key is unknown or out of its time. */
  record SignatureRefused() implements HotlineRefusal {
    @Override
    public String code() {
      return "signature-refused";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The signature does not fit the request, or its key is not good now.";
    }
  }

  /** The request is older, or younger, than the window allows. */
  record RequestStale() implements HotlineRefusal {
    @Override
    public String code() {
      return "request-stale";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The request's time is too far from ours.";
    }
  }

  /** The same nonce has come before. */
  record RequestReplayed() implements HotlineRefusal {
    @Override
    public String code() {
      return "request-replayed";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The request's nonce has been used.";
    }
  }

  /** The account does not speak for that region's site. */
  record OutsideScope() implements HotlineRefusal {
    @Override
    public String code() {
      return "outside-account-scope";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The account does not speak for the site of this report.";
    }
  }

  /** The same serial with another content. */
  record SerialUsedOtherwise() implements HotlineRefusal {
    @Override
    public String code() {
      return "serial-used-otherwise";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "The serial has come with another content; the first stands.";
    }
  }

  /** There is no such report, or none the asker may know of. */
  record NotAtThatHotline() implements HotlineRefusal {
    @Override
    public String code() {
      return "no-such-report";
    }

    @Override
    public Family family() {
      return Family.UNKNOWN;
    }

    @Override
    public String detail() {
      return "There is no such report.";
    }
  }

  /** There is nothing to redrive. */
  record NothingDead() implements HotlineRefusal {
    @Override
    public String code() {
      return "no-dead-call-back";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "No call-back of this report is a dead letter.";
    }
  }

  /** A file that cannot be read, or not as far as the end. */
  record Unreadable(int line, String why) implements HotlineRefusal {
    @Override
    public String code() {
      return "unreadable-file";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The file cannot be read: " + why + ".";
    }

    @Override
    public Map<String, Object> members() {
      return line > 0 ? Map.of("line", line) : Map.of();
    }
  }

  /** More records than the account may hand in at a time. */
  record TooMany(int most) implements HotlineRefusal {
    @Override
    public String code() {
      return "too-many-records";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "At most " + most + " records are taken at a time.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("limit", most);
    }
  }

  /** Codes that nobody has decided on. */
  record StillUnmapped(List<String> fields) implements HotlineRefusal {
    public StillUnmapped {
      fields = List.copyOf(fields);
    }

    @Override
    public String code() {
      return "still-unmapped";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "Say for every unknown code which of ours it means.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("fields", fields);
    }
  }

  /** There is no petition, or no longer one, to which a file of the report's could go. */
  record FilesNotTaken(ReportStatus status) implements HotlineRefusal {
    @Override
    public String code() {
      return "report-takes-no-files";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "Files are taken while the report is registered and not emptied.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("status", status.code());
    }
  }
}
