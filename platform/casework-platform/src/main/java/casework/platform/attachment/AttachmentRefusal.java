package casework.platform.attachment;

import casework.platform.attachment.clean.Unclean;
import casework.platform.kernel.Refusal;
import java.util.Map;

/** Why a file is not taken; says nothing of the file but what was found. */
public sealed interface AttachmentRefusal extends Refusal {

  /** Larger than is taken, by what was announced or by what came. */
  record TooLarge(long limit) implements AttachmentRefusal {
    @Override
    public String code() {
      return "attachment-too-large";
    }

    @Override
    public String detail() {
      return "A file has at most " + limit + " bytes.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("limit", limit);
    }
  }

  /** More files than a matter keeps. */
  record TooMany(int limit) implements AttachmentRefusal {
    @Override
    public String code() {
      return "too-many-attachments";
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

  /** Cannot be written anew without harm. */
  record NotClean(Unclean.Reason reason) implements AttachmentRefusal {
    @Override
    public String code() {
      return "attachment-" + reason.code();
    }

    @Override
    public String detail() {
      return "The file is not taken: " + reason.code() + ".";
    }
  }

  /** The scanner knows it as harmful. */
  record Infected() implements AttachmentRefusal {
    @Override
    public String code() {
      return "attachment-infected";
    }

    @Override
    public String detail() {
      return "The virus scanner refuses the file.";
    }
  }

  @Override
  default Family family() {
    return Family.MEANING;
  }
}
