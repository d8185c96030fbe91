package casework.scoring.directory;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory.Held;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.CadreState;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the tests of the directory are about; nobody is real. */
public final class SampleCadres {

  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final LocalDate START = LocalDate.of(2019, 1, 1);
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
  public static final CadreId CADRE = new CadreId("990301-C005");
  public static final UUID FIRST = UUID.fromString("5b0c7e1a-3d2f-8a4b-9c6d-112233445566");
  public static final UUID SECOND = UUID.fromString("6c1d8f2b-4e3a-8b5c-8d7e-223344556677");
  public static final Actor SCORER =
      new Actor("990301-JW-O008", COUNTY, COUNTY + "-D1", Set.of(Role.SCORER), "test");
  public static final Actor HANDLER =
      new Actor("990301-JW-O003", COUNTY, COUNTY + "-D2", Set.of(Role.HANDLER), "test");

  private SampleCadres() {}

  public static Act on(LocalDate day) {
    return by(SCORER, day);
  }

  public static Act by(Actor actor, LocalDate day) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(day).plusSeconds(9 * 3600));
  }

  public static Appointment.Place place(int unit, int post) {
    UnitCode code = new UnitCode("990301-U%03d".formatted(unit));
    return new Appointment.Place(code, code.post(post));
  }

  public static Cadre aCadre() {
    return Cadre.enter(
            CADRE,
            new UUID(1, 1),
            new Cadre.Standing(START, "隗拾光", COUNTY, COUNTY),
            List.of(new Held(place(4, 1), "副局长", PostKind.TEAM_MEMBER, START, null)),
            new CadreState.Serving(),
            on(START))
        .next();
  }

  /** To a county's first post, managed by the city. */
  public static Appointment appointment(
      UUID id, int unit, LocalDate takesOffice, Appointment.@Nullable Place leaves) {
    return new Appointment(
        id,
        place(unit, 1),
        "局长",
        PostKind.PRINCIPAL,
        COUNTY,
        CITY,
        takesOffice.minusDays(14),
        takesOffice,
        leaves,
        null,
        on(MONDAY).signed());
  }
}
