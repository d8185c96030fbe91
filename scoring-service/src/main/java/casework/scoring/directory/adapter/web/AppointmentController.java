package casework.scoring.directory.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.directory.adapter.web.CadreViews.CadreDetail;
import casework.scoring.directory.application.AppointCadre;
import casework.scoring.directory.application.CorrectCadre;
import casework.scoring.directory.application.EnterCadre;
import casework.scoring.directory.application.RemoveCadre;
import casework.scoring.directory.application.RetireCadre;
import casework.scoring.directory.application.WithdrawAppointment;
import casework.scoring.directory.domain.Appointment.Place;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.Correction;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the cadre supervision office writes about a cadre. */
@RestController
@RequestMapping("/api/directory/cadres")
class AppointmentController {

  private final EnterCadre enterCadre;
  private final AppointCadre appointCadre;
  private final WithdrawAppointment withdraw;
  private final RetireCadre retire;
  private final RemoveCadre remove;
  private final CorrectCadre correct;

  AppointmentController(
      EnterCadre enterCadre,
      AppointCadre appointCadre,
      WithdrawAppointment withdraw,
      RetireCadre retire,
      RemoveCadre remove,
      CorrectCadre correct) {
    this.enterCadre = enterCadre;
    this.appointCadre = appointCadre;
    this.withdraw = withdraw;
    this.retire = retire;
    this.remove = remove;
    this.correct = correct;
  }

  record NewCadre(
      @NotBlank @Size(max = 20) String cadre,
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 20) String organ,
      @NotBlank @Size(max = 20) String managedBy,
      @NotNull LocalDate validFrom,
      @NotNull @Size(max = 10) List<@Valid @NotNull NewHeldPost> posts) {}

  record NewHeldPost(
      @NotBlank @Size(max = 20) String unit,
      @NotBlank @Size(max = 30) String post,
      @NotNull LocalDate since) {}

  record NewAppointment(
      @NotBlank @Size(max = 20) String unit,
      @NotBlank @Size(max = 30) String post,
      @NotNull LocalDate decidedOn,
      @NotNull LocalDate takesOfficeOn) {}

  record NewTransfer(
      @NotBlank @Size(max = 20) String fromUnit,
      @NotBlank @Size(max = 30) String fromPost,
      @NotBlank @Size(max = 20) String unit,
      @NotBlank @Size(max = 30) String post,
      @NotNull LocalDate decidedOn,
      @NotNull LocalDate takesOfficeOn) {}

  record Withdrawal(@NotNull LocalDate withdrawnOn) {}

  record Retirement(@NotNull LocalDate retiredOn) {}

  record Leaving(@NotNull LocalDate leftOn) {}

  record CadreCorrection(
      @Nullable UUID appointment,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate takesOfficeOn,
      @Nullable PostKind postKind,
      @Nullable LocalDate retiredOn,
      @Nullable @Size(min = 1, max = 60) String name,
      @Nullable @Size(min = 1, max = 20) String managedBy) {}

  @PostMapping
  ResponseEntity<CadreDetail> enterCadre(@Valid @RequestBody NewCadre body, CreationAct creation) {
    Act act = creation.act();
    CadreId id = new CadreId(body.cadre());
    Created<Cadre> created =
        enterCadre.handle(
            new EnterCadre.Command(
                id,
                new Cadre.Standing(body.validFrom(), body.name(), body.organ(), body.managedBy()),
                body.posts().stream()
                    .map(
                        each ->
                            new EnterCadre.Post(
                                new Place(new UnitCode(each.unit()), each.post()), each.since()))
                    .toList()),
            act);
    return Replies.created(
        created,
        URI.create("/api/directory/cadres/" + id),
        CadreViews.detail(created.stored(), act.on()));
  }

  @PostMapping("/{cadre}/appointments")
  ResponseEntity<CadreDetail> appointCadre(
      @PathVariable String cadre, @Valid @RequestBody NewAppointment body, CreationAct creation) {
    return appointed(
        new AppointCadre.Command(
            new CadreId(cadre),
            new Place(new UnitCode(body.unit()), body.post()),
            body.decidedOn(),
            body.takesOfficeOn(),
            null),
        creation.act());
  }

  @PostMapping("/{cadre}/transfers")
  ResponseEntity<CadreDetail> transferCadre(
      @PathVariable String cadre, @Valid @RequestBody NewTransfer body, CreationAct creation) {
    return appointed(
        new AppointCadre.Command(
            new CadreId(cadre),
            new Place(new UnitCode(body.unit()), body.post()),
            body.decidedOn(),
            body.takesOfficeOn(),
            new Place(new UnitCode(body.fromUnit()), body.fromPost())),
        creation.act());
  }

  private ResponseEntity<CadreDetail> appointed(AppointCadre.Command command, Act act) {
    Stored<Cadre> stored = appointCadre.handle(command, act);
    return Replies.created(
        new Created<>(stored, false),
        URI.create("/api/directory/cadres/" + command.cadre()),
        CadreViews.detail(stored, act.on()));
  }

  @PostMapping("/{cadre}/appointments/{appointment}/withdrawal")
  ResponseEntity<CadreDetail> withdrawAppointment(
      @PathVariable String cadre,
      @PathVariable UUID appointment,
      Revision expected,
      @Valid @RequestBody Withdrawal body,
      Act act) {
    return reply(
        withdraw.handle(
            new WithdrawAppointment.Command(
                new CadreId(cadre), expected, appointment, body.withdrawnOn()),
            act),
        act);
  }

  @PostMapping("/{cadre}/retirement")
  ResponseEntity<CadreDetail> retireCadre(
      @PathVariable String cadre, Revision expected, @Valid @RequestBody Retirement body, Act act) {
    return reply(
        retire.handle(new RetireCadre.Command(new CadreId(cadre), expected, body.retiredOn()), act),
        act);
  }

  @PostMapping("/{cadre}/leaving")
  ResponseEntity<CadreDetail> removeCadre(
      @PathVariable String cadre, Revision expected, @Valid @RequestBody Leaving body, Act act) {
    return reply(
        remove.handle(new RemoveCadre.Command(new CadreId(cadre), expected, body.leftOn()), act),
        act);
  }

  @PostMapping("/{cadre}/correction")
  ResponseEntity<CadreDetail> correctCadre(
      @PathVariable String cadre,
      Revision expected,
      @Valid @RequestBody CadreCorrection body,
      Act act) {
    Correction correction =
        new Correction(
            body.appointment(),
            body.decidedOn(),
            body.takesOfficeOn(),
            body.postKind(),
            body.retiredOn(),
            body.name(),
            body.managedBy());
    return reply(
        correct.handle(new CorrectCadre.Command(new CadreId(cadre), expected, correction), act),
        act);
  }

  private static ResponseEntity<CadreDetail> reply(Stored<Cadre> stored, Act act) {
    return Replies.ok(stored, CadreViews.detail(stored, act.on()));
  }
}
