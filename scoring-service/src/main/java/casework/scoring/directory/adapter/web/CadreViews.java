package casework.scoring.directory.adapter.web;

import casework.platform.store.Stored;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cadres as they are shown. */
final class CadreViews {

  private CadreViews() {}

  /** One line of a list: the cadre as he stands today. */
  record CadreLine(
      String cadre,
      String name,
      String organ,
      String managedBy,
      CadreHistory.Status status,
      List<HeldPost> posts) {}

  record HeldPost(
      String unit,
      String post,
      String title,
      PostKind kind,
      LocalDate since,
      @Nullable UUID appointment) {}

  record CadreVersion(
      LocalDate validFrom,
      String name,
      String organ,
      String managedBy,
      CadreHistory.Status status,
      List<HeldPost> posts) {}

  record AppointmentView(
      UUID appointment,
      String unit,
      String post,
      String title,
      PostKind kind,
      String managedBy,
      LocalDate decidedOn,
      LocalDate takesOfficeOn,
      @Nullable String fromPost,
      @Nullable LocalDate withdrawnOn,
      String by) {}

  record CadreDetail(
      CadreLine line,
      long revision,
      List<CadreVersion> history,
      List<AppointmentView> appointments,
      List<String> steps) {}

  static CadreLine line(Cadre cadre, LocalDate today) {
    CadreHistory history = cadre.history();
    CadreHistory.Version now = history.on(today).orElseGet(history.versions()::getFirst);
    return new CadreLine(
        cadre.id().value(), now.name(), now.organ(), now.managedBy(), now.status(), posts(now));
  }

  static CadreDetail detail(Stored<Cadre> stored, LocalDate today) {
    Cadre cadre = stored.state();
    return new CadreDetail(
        line(cadre, today),
        stored.revision().value(),
        cadre.history().versions().stream().map(CadreViews::version).toList(),
        cadre.appointments().stream().map(CadreViews::appointment).toList(),
        Cadre.LIFECYCLE.stepsFrom(cadre.state()).stream()
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static CadreVersion version(CadreHistory.Version it) {
    return new CadreVersion(
        it.validFrom(), it.name(), it.organ(), it.managedBy(), it.status(), posts(it));
  }

  private static List<HeldPost> posts(CadreHistory.Version it) {
    return it.posts().stream()
        .map(
            each ->
                new HeldPost(
                    each.place().unit().value(),
                    each.place().post(),
                    each.title(),
                    each.kind(),
                    each.since(),
                    each.appointment()))
        .toList();
  }

  private static AppointmentView appointment(Appointment it) {
    Appointment.Place leaves = it.leaves();
    return new AppointmentView(
        it.id(),
        it.place().unit().value(),
        it.place().post(),
        it.title(),
        it.kind(),
        it.managedBy(),
        it.decidedOn(),
        it.takesOfficeOn(),
        leaves == null ? null : leaves.post(),
        it.withdrawnOn(),
        it.by().officer());
  }
}
