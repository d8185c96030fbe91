package casework.clue.adapter.web;

import casework.clue.application.NotFound;
import casework.clue.application.Register;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.security.OrganScope;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers of numbers, without gaps: what is not in use is there as void, with its reason. */
@RestController
class NumberController {

  private final Register register;
  private final OrganScope scopes;
  private final CodeSets codes;
  private final LawClock law;

  NumberController(Register register, OrganScope scopes, CodeSets codes, LawClock law) {
    this.register = register;
    this.scopes = scopes;
    this.codes = codes;
    this.law = law;
  }

  /**
   * A line of the register.
   *
   * @param status {@code in-use} or {@code void}
   * @param reason code of clue-void-reason; null where the number is in use
   */
  record NumberView(String number, int serial, String status, @Nullable String reason) {}

  /**
   * @param kind code of clue-number-kind; the clues' own where left out
   * @param organ one organ's; the caller's own where left out
   * @param year this year where left out
   */
  @GetMapping("/api/clues/numbers")
  Paged<NumberView> numbers(
      @RequestParam(defaultValue = "clue") String kind,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable Integer year,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Role.CASE_SUPERVISION, Role.LEADER_IN_CHARGE, Role.HEAD);
    codes.require("clue-number-kind", kind, "kind");
    String whose = Objects.requireNonNullElse(organ, actor.organ());
    if (!scopes.covers(actor, whose)) {
      throw new Refused(new NotFound());
    }
    int when = year == null ? law.today().getYear() : year;
    List<NumberView> rows =
        register.entries(whose, kind, when, after(page), page.rows()).stream()
            .map(NumberController::view)
            .toList();
    return page.page(rows, each -> List.of(Integer.toString(each.serial())));
  }

  private static NumberView view(Register.Entry entry) {
    return new NumberView(
        entry.number().value(),
        entry.serial(),
        entry.voided() == null ? "in-use" : "void",
        entry.voided());
  }

  private static int after(PageRequest page) {
    try {
      return page.after().isEmpty() ? 0 : Integer.parseInt(page.after().getFirst());
    } catch (NumberFormatException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
