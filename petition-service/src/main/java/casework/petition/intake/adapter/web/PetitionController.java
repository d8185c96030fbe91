package casework.petition.intake.adapter.web;

import casework.petition.intake.application.AcceptPetition;
import casework.petition.intake.application.ClosePetition;
import casework.petition.intake.application.GiveNotice;
import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.application.ReferPetition;
import casework.petition.intake.application.RefusePetition;
import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.application.VerifyName;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.NoticeWay;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.RefusalReason;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the petition department does with petitions. */
@RestController
@RequestMapping("/api/petitions")
class PetitionController {

  private final RegistrationReader forms;
  private final Codes codes;
  private final NoticeBook notices;
  private final RegisterPetition register;
  private final PetitionSteps steps;

  PetitionController(
      RegistrationReader forms,
      Codes codes,
      NoticeBook notices,
      RegisterPetition register,
      PetitionSteps steps) {
    this.forms = forms;
    this.codes = codes;
    this.notices = notices;
    this.register = register;
    this.steps = steps;
  }

  /**
   * A registered petition.
   *
   * @param receipt the code its reporter carries away; shown here and on a replay only
   */
  record Registered(PetitionView petition, String receipt) {}

  @PostMapping
  ResponseEntity<Registered> register(
      @Valid @RequestBody RegistrationForm form, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), Role.INTAKE);
    var registered = register.handle(forms.read(form, act), (Cause.Creation) act.cause(), act);
    Stored<Petition> stored = registered.petition().stored();
    return Replies.created(
        registered.petition(),
        URI.create("/api/petitions/" + stored.id()),
        new Registered(view(stored, act), registered.receipt()));
  }

  /** In which category it is accepted. */
  record Acceptance(@NotBlank @Size(max = 40) String category) {}

  @PostMapping("/{id}/acceptance")
  ResponseEntity<PetitionView> accept(
      @PathVariable UUID id, @Valid @RequestBody Acceptance body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    Category category =
        codes.read("petition-category", Category.class, body.category(), "category");
    return reply(
        steps.accept().handle(new AcceptPetition.Command(new PetitionId(id), seen, category), act),
        act);
  }

  /** Why it is not accepted. */
  record RefusalForm(@NotBlank @Size(max = 40) String reason) {}

  @PostMapping("/{id}/refusal")
  ResponseEntity<PetitionView> refuse(
      @PathVariable UUID id, @Valid @RequestBody RefusalForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    RefusalReason reason =
        codes.read("petition-refusal-reason", RefusalReason.class, body.reason(), "reason");
    return reply(
        steps.refuse().handle(new RefusePetition.Command(new PetitionId(id), seen, reason), act),
        act);
  }

  /**
   * Who goes to the clue ledger.
   *
   * @param accused numbers of the accused; all who have not been referred where it is left out
   */
  record ReferralForm(@Size(min = 1, max = 50) @Nullable List<@NotNull @Min(1) Integer> accused) {}

  @PostMapping("/{id}/referrals")
  ResponseEntity<PetitionView> refer(
      @PathVariable UUID id, @Valid @RequestBody ReferralForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    Set<Integer> accused =
        Set.copyOf(Objects.requireNonNullElse(body.accused(), List.<Integer>of()));
    return reply(
        steps.refer().handle(new ReferPetition.Command(new PetitionId(id), seen, accused), act),
        act);
  }

  /** When and how the reporter was told. */
  record NoticeForm(@NotNull LocalDate givenOn, @NotBlank @Size(max = 40) String way) {}

  @PostMapping("/{id}/acceptance-notice")
  ResponseEntity<PetitionView> giveNotice(
      @PathVariable UUID id, @Valid @RequestBody NoticeForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    NoticeWay way = codes.read("petition-notice-way", NoticeWay.class, body.way(), "way");
    return reply(
        steps
            .giveNotice()
            .handle(new GiveNotice.Command(new PetitionId(id), seen, body.givenOn(), way), act),
        act);
  }

  /** Whether the name is the reporter's own. */
  record Verification(@NotNull Boolean genuine) {}

  @PostMapping("/{id}/name-verification")
  ResponseEntity<PetitionView> verifyName(
      @PathVariable UUID id, @Valid @RequestBody Verification body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(
        steps
            .verifyName()
            .handle(new VerifyName.Command(new PetitionId(id), seen, body.genuine()), act),
        act);
  }

  /** How it ends. */
  record Closure(@NotBlank @Size(max = 40) String outcome) {}

  @PostMapping("/{id}/closure")
  ResponseEntity<PetitionView> close(
      @PathVariable UUID id, @Valid @RequestBody Closure body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    Outcome outcome = codes.read("petition-outcome", Outcome.class, body.outcome(), "outcome");
    return reply(
        steps.close().handle(new ClosePetition.Command(new PetitionId(id), seen, outcome), act),
        act);
  }

  private ResponseEntity<PetitionView> reply(Stored<Petition> stored, Act act) {
    return Replies.ok(stored, view(stored, act));
  }

  private PetitionView view(Stored<Petition> stored, Act act) {
    return PetitionView.of(stored, notices.of(stored.state(), act.on()), act.on());
  }
}
