package casework.scoring.board.domain;

import casework.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why a step on a declaration, a board or a standing is refused. */
public sealed interface BoardRefusal extends Refusal {

  /** The signer has not the role, or sits in the wrong organ or body, for this signature. */
  record NotYours(String step, String rule) implements BoardRefusal {
    @Override
    public String code() {
      return "score-not-your-signature";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "Your role and department do not sign the step " + step + ".";
    }
  }

  /** Who declared does not verify. */
  record NeedsAnotherVerifier(String rule) implements BoardRefusal {
    @Override
    public String code() {
      return "score-needs-another-verifier";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "A declaration is verified by somebody who did not declare it.";
    }
  }

  /** The item or situation is not in the scheme of that month, or not of that kind. */
  record UnknownItem(String item, String scheme) implements BoardRefusal {
    @Override
    public String code() {
      return "score-unknown-item";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The scheme " + scheme + " has no such item here.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("item", item, "scheme", scheme);
    }
  }

  /** No scheme was in force on that day. */
  record NoScheme(String organ, LocalDate on) implements BoardRefusal {
    @Override
    public String code() {
      return "score-no-scheme";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "No scoring scheme was in force on " + on + ".";
    }
  }

  /** A line that makes no sense, such as a count out of range or an item twice. */
  record Malformed(String field, String wanted) implements BoardRefusal {
    @Override
    public String code() {
      return "score-malformed";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The field " + field + " is to be " + wanted + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }

  /** A claim has no evidence. */
  record NoEvidence(String item) implements BoardRefusal {
    @Override
    public String code() {
      return "score-no-evidence";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SCORE-01";
    }

    @Override
    public String detail() {
      return "The scheme wants evidence for every item; " + item + " has none.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("item", item);
    }
  }

  /** Not every claimed item has been verified, or one was changed without a reason. */
  record NotItemByItem(List<String> items) implements BoardRefusal {
    @Override
    public String code() {
      return "score-not-item-by-item";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SCORE-01";
    }

    @Override
    public String detail() {
      return "Every claimed item is verified by itself, and a change gives its reason: " + items;
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("items", items);
    }
  }

  /** The body has declared that month already. */
  record DeclaredAlready(String period) implements BoardRefusal {
    @Override
    public String code() {
      return "score-declared-already";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String detail() {
      return "There is a declaration of this body for " + period + "; work on that one.";
    }
  }

  /** The month's board is out; what is on it changes by objection and correction only. */
  record BoardIsOut(String period) implements BoardRefusal {
    @Override
    public String code() {
      return "score-board-is-out";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "The board of " + period + " is published.";
    }
  }

  /** Too early: the period has not begun, is not over, or not everybody has been verified. */
  record TooEarly(String what, LocalDate from, List<String> missing) implements BoardRefusal {
    @Override
    public String code() {
      return "score-too-early";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SCORE-02";
    }

    @Override
    public String detail() {
      return what + " is possible from " + from + " on, or once nothing is missing: " + missing;
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("from", from.toString(), "missing", missing);
    }
  }

  /** The days in which a board may be objected to are over. */
  record WindowClosed(LocalDate until) implements BoardRefusal {
    @Override
    public String code() {
      return "score-window-closed";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SCORE-05";
    }

    @Override
    public String detail() {
      return "The board could be objected to until " + until + ".";
    }
  }

  /** There is no such row, entry, objection or deduction. */
  record NoSuch(String what) implements BoardRefusal {
    @Override
    public String code() {
      return "score-no-such-part";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The board has no such " + what + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("what", what);
    }
  }

  /** A quarter or a year is ranked once all its boards are locked. */
  record BoardsNotLocked(List<String> months) implements BoardRefusal {
    @Override
    public String code() {
      return "score-boards-not-locked";
    }

    @Override
    public Family family() {
      return Family.RULE;
    }

    @Override
    public String rule() {
      return "R-SCORE-04";
    }

    @Override
    public String detail() {
      return "Boards that are not locked yet: " + months;
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("months", months);
    }
  }
}
