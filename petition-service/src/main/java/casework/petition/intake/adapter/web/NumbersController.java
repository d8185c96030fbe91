package casework.petition.intake.adapter.web;

import casework.petition.intake.application.Register;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.PetitionRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of numbers, without gaps: what is not in use is there as void, with its reason. */
@RestController
class NumbersController {

  private final Register register;
  private final Sight sight;
  private final LawClock law;

  NumbersController(Register register, Sight sight, LawClock law) {
    this.register = register;
    this.sight = sight;
    this.law = law;
  }

  /**
   * A line of the register.
   *
   * @param status {@code in-use} or {@code void}
   * @param reason code of petition-void-reason; null where the number is in use
   */
  record NumberView(String number, int serial, String status, @Nullable String reason) {}

  /**
   * @param organ one organ's; the caller's own where left out
   * @param year this year where left out
   */
  @GetMapping("/api/petitions/numbers")
  Paged<NumberView> numbers(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable Integer year,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    String whose = Objects.requireNonNullElse(organ, actor.organ());
    if (!sight.of(actor).contains(whose)) {
      throw new Refused(new PetitionRefusal.NoSuchOrgan());
    }
    int when = year == null ? law.today().getYear() : year;
    List<NumberView> rows =
        register.entries(whose, when, after(page), page.rows()).stream()
            .map(NumbersController::view)
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
