package casework.petition.duplicate;

import casework.petition.duplicate.DuplicateSetGenerator.Report;
import casework.petition.duplicate.adapter.secrecy.KeyedTracing;
import casework.petition.duplicate.adapter.text.SimplifiedChinese;
import casework.petition.duplicate.domain.LikenessTerms;
import casework.petition.duplicate.domain.Shingles;
import casework.petition.duplicate.domain.Trace;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Acknowledgement;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.NameStatus;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;
import casework.petition.intake.domain.PetitionState;
import casework.petition.intake.domain.Problem;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.ReporterKind;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Signed;
import casework.platform.secrecy.KeyedDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes traces of invented reports as the service makes them of petitions. */
final class TraceDesk {

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 2);

  private static final KeyedTracing TRACING =
      new KeyedTracing(
          new KeyedDigest(() -> new SecretKeySpec(new byte[32], "HmacSHA256")),
          new Shingles(new SimplifiedChinese()));

  private TraceDesk() {}

  static UUID id(int place) {
    return Identifiers.derive("petition", String.valueOf(place));
  }

  static Trace trace(int place, Report report) {
    return trace(place, report, "990300-JW");
  }

  static Trace trace(int place, Report report, String organ) {
    Content content =
        new Content(
            report.title(),
            report.text(),
            List.of(
                new Accused(
                    1,
                    report.name(),
                    report.unit(),
                    report.post(),
                    new RegionCode("990300"),
                    "section",
                    null)),
            List.of());
    return TRACING.of(petition(place, report, organ, content), content);
  }

  private static Petition petition(int place, Report report, String organ, Content content) {
    LocalDate day = FIRST_DAY.plusDays(place % 300);
    return new Petition(
        new PetitionId(id(place)),
        PetitionNumber.of(organ, 2020, place + 1),
        new Intake(
            organ,
            Channel.LETTER,
            null,
            FIRST_DAY.plusDays(place / 1_000),
            new RegionCode("990300"),
            new Problem(report.problem() + "-01", report.problem(), "2015"),
            false,
            1,
            List.of(),
            ReporterKind.NONE,
            content.accused().stream().map(Accused::marks).toList()),
        NameStatus.ANONYMOUS,
        null,
        new PetitionState.Registered(),
        new Acknowledgement.NotOwed(Acknowledgement.Ground.ANONYMOUS),
        List.of(),
        new Signed("990300-JW-O001", LawDays.startOf(day).plusSeconds(place)),
        false,
        null);
  }

  /** The terms that ship. */
  static LikenessTerms terms() {
    try (InputStream file =
        Objects.requireNonNull(TraceDesk.class.getResourceAsStream("/duplicates/terms.json"))) {
      return JsonMapper.shared()
          .readerFor(LikenessTerms.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
