package casework.scoring.directory.adapter.kafka;

import static casework.scoring.directory.SampleCadres.CADRE;
import static casework.scoring.directory.SampleCadres.COUNTY;
import static casework.scoring.directory.SampleCadres.FIRST;
import static casework.scoring.directory.SampleCadres.MONDAY;
import static casework.scoring.directory.SampleCadres.SECOND;
import static casework.scoring.directory.SampleCadres.START;
import static casework.scoring.directory.SampleCadres.on;
import static casework.scoring.directory.SampleCadres.place;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.WireEvent;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreHistory.Held;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.CadreState;
import casework.scoring.directory.domain.Correction;
import casework.scoring.directory.domain.Organ.OrganRevised;
import casework.scoring.directory.domain.PostKind;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.Unit.UnitRevised;
import casework.scoring.directory.domain.UnitCode;
import casework.scoring.directory.domain.UnitKind;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryWritersTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("scoring-service");
  private static final LocalDate TAKES = LocalDate.of(2020, 3, 16);

  private static Appointment appointment(
      UUID id, int unit, LocalDate decided, LocalDate takes, Appointment.@Nullable Place leaves) {
    return new Appointment(
        id,
        place(unit, 1),
        "局长",
        PostKind.PRINCIPAL,
        COUNTY,
        COUNTY,
        decided,
        takes,
        leaves,
        null,
        on(MONDAY).signed());
  }

  static Stream<CadreEvent> facts() {
    LocalDate june = LocalDate.of(2020, 6, 1);
    return Stream.of(
        new CadreEvent.CadreEntered(CADRE, COUNTY, START),
        new CadreEvent.CadreAppointed(CADRE, COUNTY, appointment(FIRST, 3, MONDAY, TAKES, null)),
        new CadreEvent.CadreTransferred(
            CADRE,
            COUNTY,
            appointment(SECOND, 6, june, LocalDate.of(2020, 6, 15), place(3, 1)),
            place(3, 1)),
        new CadreEvent.AppointmentWithdrawn(CADRE, COUNTY, FIRST, LocalDate.of(2020, 3, 9)),
        new CadreEvent.CadreRetired(CADRE, COUNTY, LocalDate.of(2020, 11, 30)),
        new CadreEvent.CadreLeft(CADRE, COUNTY, LocalDate.of(2020, 11, 30)),
        new CadreEvent.CadreCorrected(
            CADRE,
            COUNTY,
            new Correction(FIRST, null, LocalDate.of(2020, 3, 23), null, null, null, null),
            LocalDate.of(2020, 3, 18)));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void writesEachFactAboutACadreAsItsSample(CadreEvent fact) {
    CONTRACT.assertWrites(new CadreEventWriter().write(fact));
  }

  @Test
  void writesACorrectedRetirementAsItsSample() {
    CONTRACT.assertWrites(
        "cadre.corrected.v1--retirement",
        new CadreEventWriter()
            .write(
                new CadreEvent.CadreCorrected(
                    CADRE,
                    COUNTY,
                    new Correction(null, null, null, null, LocalDate.of(2020, 12, 31), null, null),
                    LocalDate.of(2020, 12, 2))));
  }

  @Test
  void saysThatANameWasWrongAndNotWhatItIs() {
    Correction named = new Correction(null, null, null, null, null, "隗拾光", null);

    assertThat(
            new CadreEventWriter()
                .write(new CadreEvent.CadreCorrected(CADRE, COUNTY, named, MONDAY))
                .data()
                .toString())
        .contains("name")
        .doesNotContain("隗拾光");
  }

  @Test
  void writesThatARecordHoldsAnotherVersionAsItsSample() {
    CONTRACT.assertWrites(RevisionWriter.write(new OrganRevised(COUNTY, START)));
    CONTRACT.assertWrites(
        RevisionWriter.write(new UnitRevised(new UnitCode("990301-U003"), COUNTY, START)));
  }

  @Test
  void writesAUnitsRecordAsItsSample() {
    UnitCode code = new UnitCode("990301-U003");
    Unit unit =
        new Unit(
            code,
            List.of(
                new Unit.Version(
                    START,
                    "青禾县人民政府",
                    COUNTY,
                    UnitKind.GOVERNMENT,
                    null,
                    true,
                    List.of(
                        new Unit.Post(code.post(1), "县长", PostKind.PRINCIPAL, "990300-JW"),
                        new Unit.Post(code.post(2), "副县长", PostKind.TEAM_MEMBER, COUNTY)))));

    CONTRACT.assertWrites(record("unit", DirectoryForm.of(unit)));
  }

  @Test
  void writesACadresRecordAsItsSample() {
    Cadre cadre =
        Cadre.enter(
                new CadreId("990301-C004"),
                new UUID(1, 1),
                new Cadre.Standing(START, "仇闻笛", COUNTY, COUNTY),
                List.of(new Held(place(3, 2), "副县长", PostKind.TEAM_MEMBER, START, null)),
                new CadreState.Serving(),
                on(START))
            .next()
            .appoint(appointment(FIRST, 4, MONDAY, TAKES, place(3, 2)), on(TAKES))
            .next()
            .retire(LocalDate.of(2020, 11, 30), on(LocalDate.of(2020, 11, 30)))
            .next();

    CONTRACT.assertWrites(record("cadre", DirectoryForm.of(cadre)));
  }

  private static WireEvent record(String kind, Map<String, Object> form) {
    return WireEvent.of("casework.directory.v1", "casework.directory." + kind + ".v1", form);
  }
}
