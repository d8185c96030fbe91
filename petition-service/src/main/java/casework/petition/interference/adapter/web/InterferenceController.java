package casework.petition.interference.adapter.web;

import casework.petition.interference.application.AccountSafe.Account;
import casework.petition.interference.application.ReadRegister;
import casework.petition.interference.application.RecordInterference;
import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.Interference.Kind;
import casework.petition.interference.domain.Interference.MatterKind;
import casework.petition.interference.domain.Interference.Way;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of who asked about, intervened in or pleaded for matters. */
@RestController
@RequestMapping("/api/petitions/interferences")
class InterferenceController {

  private static final Role[] RECORDERS = {
    Role.INTAKE,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.CASE_SUPERVISION,
    Role.HEAD
  };

  private final RecordInterference record;
  private final ReadRegister register;
  private final CodeSets codes;

  InterferenceController(RecordInterference record, ReadRegister register, CodeSets codes) {
    this.record = record;
    this.register = register;
    this.codes = codes;
  }

  /**
   * What happened.
   *
   * @param ownHead whether it was the head of the own organ: then the organ above alone reads it
   * @param person who it was
   * @param account what was said or done
   */
  record InterferenceForm(
      @NotBlank @Size(max = 40) String kind,
      @NotBlank @Size(max = 40) String way,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 40) String matterKind,
      @Nullable UUID matter,
      @NotNull Boolean ownHead,
      @NotBlank @Size(max = 200) String person,
      @NotBlank @Size(max = 4000) String account) {}

  /** That it has been entered; the entry itself is read by others. */
  record InterferenceReceipt(UUID id, LocalDate enteredOn) {}

  @PostMapping
  ResponseEntity<InterferenceReceipt> enter(
      @Valid @RequestBody InterferenceForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), RECORDERS);
    Interference.Entry entry =
        new Interference.Entry(
            code("interference-kind", Kind.values(), body.kind(), "kind"),
            code("interference-way", Way.values(), body.way(), "way"),
            body.on(),
            code("interference-matter", MatterKind.values(), body.matterKind(), "matterKind"),
            body.matter());
    Created<Interference> created =
        record.handle(
            new RecordInterference.Command(
                entry, body.ownHead(), new Account(body.person(), body.account())),
            (Cause.Creation) act.cause(),
            act);
    return Replies.created(
        created,
        URI.create("/api/petitions/interferences/" + created.stored().id()),
        new InterferenceReceipt(created.stored().id(), created.stored().state().by().on()));
  }

  /** An entry without what was said. */
  record InterferenceView(
      UUID id,
      String organ,
      String keeper,
      String kind,
      String way,
      LocalDate on,
      String matterKind,
      @Nullable UUID matter,
      String recordedBy,
      LocalDate recordedOn) {

    private static InterferenceView of(Stored<Interference> stored) {
      Interference it = stored.state();
      return new InterferenceView(
          stored.id(),
          it.organ(),
          it.keeper(),
          Interference.code(it.kind()),
          Interference.code(it.way()),
          it.on(),
          Interference.code(it.matterKind()),
          it.matter(),
          it.by().officer(),
          it.by().on());
    }
  }

  @GetMapping
  Paged<InterferenceView> list(PageRequest page, Actor actor) {
    Gates.require(actor, Role.CASE_SUPERVISION, Role.HEAD);
    List<InterferenceView> rows =
        register.list(actor, after(page), page.rows()).stream().map(InterferenceView::of).toList();
    return page.page(rows, each -> List.of(each.id().toString()));
  }

  /** An entry with what was said. */
  record InterferenceDetail(InterferenceView entry, String person, String account) {}

  @GetMapping("/{id}")
  ResponseEntity<InterferenceDetail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.CASE_SUPERVISION, Role.HEAD);
    ReadRegister.Opened opened = register.open(actor, id);
    return Replies.ok(
        opened.entry(),
        new InterferenceDetail(
            InterferenceView.of(opened.entry()),
            opened.account().person(),
            opened.account().text()));
  }

  private <E extends Enum<E>> E code(String set, E[] members, String code, String field) {
    codes.require(set, code, field);
    return Arrays.stream(members)
        .filter(each -> Interference.code(each).equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(set, field)));
  }

  private static @Nullable UUID after(PageRequest page) {
    try {
      return page.after().isEmpty() ? null : UUID.fromString(page.after().getFirst());
    } catch (IllegalArgumentException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
