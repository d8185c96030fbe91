package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.Unmapped;
import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.CitizenNumber;
import casework.petition.intake.domain.Coded;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Problem;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.ReporterIdentity.Person;
import casework.petition.intake.domain.ReporterKind;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a hotline's record into our words; what its codes do not tell is left to a person. */
@Named
public final class Translate {

  private static final String NOT_TOLD = "unknown";

  private final CodeBook codes;

  public Translate(CodeBook codes) {
    this.codes = codes;
  }

  /**
   * A record in our words.
   *
   * @param command what is to be registered; where codes are unmapped it may only be looked at for
   *     whom it accuses
   * @param unmapped the codes nobody knows; none where it can be registered
   */
  public record Translation(RegisterPetition.Command command, List<Unmapped> unmapped) {
    public Translation {
      unmapped = List.copyOf(unmapped);
    }
  }

  /**
   * @param decided our codes by field, where a person has decided
   * @throws Refused with {@code implausible-value} where a value cannot be true in any code
   */
  public Translation of(
      HotlineRecord record, Account account, LocalDate on, Map<String, String> decided) {
    Reading reading = new Reading(codes, account.mapping(), on, decided);
    Optional<CodeBook.Ours> way = reading.code(CodeBook.Kind.CHANNEL, "channel", record.channel());
    List<Accused> accused = accused(record, reading);
    Problem problem =
        reading
            .problem("problem", record.problem())
            .orElseGet(() -> new Problem(NOT_TOLD, NOT_TOLD, NOT_TOLD));
    ReporterIdentity reporter = reporter(record.reporter(), reading);
    HotlineRecord.Extras extras = record.extras();
    if (extras.collective() && extras.people() < 2) {
      throw implausible("import.people", "is more than one where the report is collective");
    }
    Intake intake =
        new Intake(
            account.organ(),
            way.flatMap(Translate::channel).orElse(Channel.OTHER),
            way.filter(each -> each.parent() != null).map(CodeBook.Ours::code).orElse(null),
            record.receivedOn(),
            accused.getFirst().region(),
            problem,
            extras.collective(),
            extras.people(),
            flags(extras.flags(), reading),
            reporter == null ? ReporterKind.NONE : reporter.kind(),
            accused.stream().map(Accused::marks).toList());
    Content content = new Content(record.title(), record.text(), accused, extras.earlierOrgans());
    return new Translation(
        new RegisterPetition.Command(intake, content, reporter), reading.unmapped());
  }

  private static Optional<Channel> channel(CodeBook.Ours way) {
    String above = way.parent();
    return Coded.of(Channel.class, above == null ? way.code() : above);
  }

  private static List<Accused> accused(HotlineRecord record, Reading reading) {
    List<Accused> all = new ArrayList<>();
    for (HotlineRecord.Accused each : record.accused()) {
      String at = "accused[" + all.size() + "].";
      RegionCode region =
          reading
              .code(CodeBook.Kind.REGION, at + "region", each.region())
              .map(ours -> new RegionCode(ours.code()))
              .orElseGet(() -> new RegionCode(record.site()));
      String level =
          reading
              .code(CodeBook.Kind.LEVEL, at + "level", each.level())
              .map(CodeBook.Ours::code)
              .orElse(NOT_TOLD);
      all.add(
          new Accused(
              all.size() + 1,
              each.name().strip(),
              each.unit().strip(),
              each.post().strip(),
              region,
              level,
              null));
    }
    return all;
  }

  private static List<String> flags(List<String> flags, Reading reading) {
    List<String> ours = new ArrayList<>();
    for (int i = 0; i < flags.size(); i++) {
      reading
          .code(CodeBook.Kind.FLAG, "import.flags[" + i + "]", flags.get(i))
          .map(CodeBook.Ours::code)
          .ifPresent(ours::add);
    }
    if (new HashSet<>(ours).size() < ours.size()) {
      throw implausible("import.flags", "has a code twice");
    }
    return ours;
  }

  private static @Nullable ReporterIdentity reporter(
      HotlineRecord.@Nullable Reporter reporter, Reading reading) {
    if (reporter == null) {
      return null;
    }
    if (!CitizenNumber.isWellFormed(reporter.idNumber())) {
      throw implausible("reporter.idNumber", "is not a citizen's identity number");
    }
    if (!Person.isMobile(reporter.mobile())) {
      throw implausible("reporter.mobile", "is not a mobile number");
    }
    return new Person(
        reporter.name().strip(),
        new CitizenNumber(reporter.idNumber()),
        reporter.mobile(),
        reporter.address().strip(),
        reading.optional(
            CodeBook.Kind.POLITICAL_STATUS, "reporter.politicalStatus", reporter.politicalStatus()),
        reading.optional(CodeBook.Kind.LEVEL, "reporter.level", reporter.level()));
  }

  private static Refused implausible(String field, String why) {
    return new Refused(new PetitionRefusal.Implausible(field, why));
  }
}
