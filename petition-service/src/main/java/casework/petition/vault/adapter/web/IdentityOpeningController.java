package casework.petition.vault.adapter.web;

import casework.petition.vault.application.AskForIdentity;
import casework.petition.vault.application.DecideOnOpening;
import casework.petition.vault.application.ViewIdentity;
import casework.petition.vault.domain.IdentityField;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.Purpose;
import casework.petition.vault.domain.SealedWords;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a reporter's identity, deciding on it, and seeing it. */
@RestController
@RequestMapping("/api/petitions/{id}/identity-openings")
class IdentityOpeningController {

  static final Role[] ASKERS = {
    Role.INTAKE,
    Role.CASE_SUPERVISION,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.HEAD
  };

  private static final String PURPOSES = "petition-opening-purpose";
  private static final String FIELDS = "petition-identity-field";

  private final AskForIdentity ask;
  private final DecideOnOpening decide;
  private final ViewIdentity view;
  private final CodeSets lists;
  private final InstantSource machine;

  IdentityOpeningController(
      AskForIdentity ask,
      DecideOnOpening decide,
      ViewIdentity view,
      CodeSets lists,
      InstantSource machineTime) {
    this.ask = ask;
    this.decide = decide;
    this.view = view;
    this.lists = lists;
    this.machine = machineTime;
  }

  /**
   * What an identity is to be opened for.
   *
   * @param purpose code of petition-opening-purpose
   * @param words why, for whoever decides
   */
  record OpeningForm(
      @NotBlank @Size(max = 40) String purpose,
      @NotBlank @Size(max = SealedWords.LONGEST) String words) {

    @Override
    public String toString() {
      return "OpeningForm[…]";
    }
  }

  @PostMapping
  ResponseEntity<OpeningView> request(
      @PathVariable UUID id, @Valid @RequestBody OpeningForm form, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), ASKERS);
    lists.require(PURPOSES, form.purpose(), "purpose");
    Purpose purpose =
        Purpose.of(form.purpose())
            .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(PURPOSES, "purpose")));
    Created<IdentityOpening> created =
        ask.handle(
            new AskForIdentity.Command(id, purpose, form.words()),
            (Cause.Creation) act.cause(),
            act);
    Stored<IdentityOpening> stored = created.stored();
    return Replies.created(
        created,
        URI.create("/api/petitions/" + id + "/identity-openings/" + stored.id()),
        OpeningView.of(stored, machine.instant()));
  }

  @PostMapping("/{opening}/approval")
  ResponseEntity<OpeningView> approve(
      @PathVariable UUID id, @PathVariable UUID opening, Revision seen, Act act) {
    Gates.require(act.actor(), ASKERS);
    return reply(decide.approve(command(id, opening, seen), act));
  }

  @PostMapping("/{opening}/refusal")
  ResponseEntity<OpeningView> refuse(
      @PathVariable UUID id, @PathVariable UUID opening, Revision seen, Act act) {
    Gates.require(act.actor(), ASKERS);
    return reply(decide.refuse(command(id, opening, seen), act));
  }

  @PostMapping("/{opening}/withdrawal")
  ResponseEntity<OpeningView> withdraw(
      @PathVariable UUID id, @PathVariable UUID opening, Revision seen, Act act) {
    Gates.require(act.actor(), ASKERS);
    return reply(decide.withdraw(command(id, opening, seen), act));
  }

  /** What the purpose shows of the reporter. */
  record IdentityShown(OpeningView opening, List<ShownField> fields) {

    @Override
    public String toString() {
      return "IdentityShown[…]";
    }
  }

  /**
   * One field of an identity.
   *
   * @param field code of petition-identity-field
   */
  record ShownField(String field, String value) {

    @Override
    public String toString() {
      return "ShownField[" + field + "]";
    }
  }

  @PostMapping("/{opening}/views")
  ResponseEntity<IdentityShown> view(@PathVariable UUID id, @PathVariable UUID opening, Act act) {
    Gates.require(act.actor(), ASKERS);
    var shown = view.view(id, new OpeningId(opening), act);
    List<ShownField> fields =
        shown.fields().entrySet().stream()
            .map(each -> new ShownField(each.getKey().code(), each.getValue()))
            .toList();
    return Replies.ok(
        shown.opening(),
        new IdentityShown(OpeningView.of(shown.opening(), machine.instant()), fields));
  }

  /**
   * By what other reports are looked for.
   *
   * @param field code of petition-identity-field: id-number, credit-code or phone
   * @param value a number that somebody brings; the reporter's own where it is left out
   */
  record LookUpForm(
      @NotBlank @Size(max = 40) String field, @Size(min = 1, max = 40) @Nullable String value) {

    @Override
    public String toString() {
      return "LookUpForm[" + field + "]";
    }
  }

  /** Other petitions of the same reporter that the asker may know of. */
  record LookUpResult(OpeningView opening, List<UUID> petitions) {}

  @PostMapping("/{opening}/look-ups")
  ResponseEntity<LookUpResult> lookUp(
      @PathVariable UUID id,
      @PathVariable UUID opening,
      @Valid @RequestBody LookUpForm form,
      Act act) {
    Gates.require(act.actor(), ASKERS);
    lists.require(FIELDS, form.field(), "field");
    IdentityField field =
        IdentityField.of(form.field())
            .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(FIELDS, "field")));
    var found = view.lookUp(id, new OpeningId(opening), field, form.value(), act);
    return Replies.ok(
        found.opening(),
        new LookUpResult(OpeningView.of(found.opening(), machine.instant()), found.petitions()));
  }

  private static DecideOnOpening.Command command(UUID petition, UUID opening, Revision seen) {
    return new DecideOnOpening.Command(petition, new OpeningId(opening), seen);
  }

  private ResponseEntity<OpeningView> reply(Stored<IdentityOpening> stored) {
    return Replies.ok(stored, OpeningView.of(stored, machine.instant()));
  }
}
