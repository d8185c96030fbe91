package casework.petition.intake.domain;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The invented people and petitions that the tests share. */
public final class SamplePetitions {

  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
  public static final UUID CLUE = Identifiers.derive("clue", "one");

  private SamplePetitions() {}

  public static PetitionId id() {
    return new PetitionId(Identifiers.derive("petition", "one"));
  }

  public static Actor intake(String organ) {
    return new Actor(organ + "-O001", organ, organ + "-D0", Set.of(Role.INTAKE), "gateway");
  }

  public static Act act(LocalDate on) {
    return act(on, intake(CITY));
  }

  public static Act act(LocalDate on, Actor actor) {
    return new Act(
        actor, new Cause.Step(), on.atTime(LocalTime.of(9, 30)).atZone(LawDays.ZONE).toInstant());
  }

  public static Act heard(LocalDate on) {
    return new Act(
        Actor.system("petition"),
        new Cause.Heard("clue", CLUE, 9, Identifiers.derive("event", on.toString())),
        LawDays.startOf(on));
  }

  public static Accused accused(int number) {
    return new Accused(
        number, "测甲" + number, "云川市示例局", "示例科科长", new RegionCode("990300"), "section", null);
  }

  public static Content content(int accused) {
    return new Content(
        "关于示例事项的反映",
        "示例正文。",
        IntStream.rangeClosed(1, accused).mapToObj(SamplePetitions::accused).toList(),
        List.of());
  }

  public static SealedContent sealed(int accused) {
    return new SealedContent(
        "1.key",
        "1.title",
        "1.text",
        IntStream.rangeClosed(1, accused).mapToObj(each -> "1.accused" + each).toList(),
        "1.organs",
        IntStream.rangeClosed(1, accused).mapToObj(each -> "digest" + each).toList());
  }

  public static Intake intake(Channel channel, ReporterKind reporter, int accused) {
    return intake(channel, MONDAY, reporter, accused);
  }

  public static Intake intake(
      Channel channel, LocalDate receivedOn, ReporterKind reporter, int accused) {
    return new Intake(
        CITY,
        channel,
        null,
        receivedOn,
        new RegionCode("990300"),
        new Problem("integrity-01", "integrity", "2015"),
        false,
        1,
        List.of(),
        reporter,
        content(accused).accused().stream().map(Accused::marks).toList());
  }

  public static ReporterIdentity.Person person() {
    return new ReporterIdentity.Person(
        "测乙", new CitizenNumber("11010519491231002X"), "13800000000", "示例路1号", null, null);
  }

  public static ReporterIdentity.Unit unit() {
    return new ReporterIdentity.Unit("示例有限公司", null, "测丙", "0990-1234567", null);
  }

  /** A directory in which nobody is out of reach. */
  public static Competence everyoneIsOurs() {
    return new Competence((organ, _) -> new Surroundings(organ, List.of(), null, List.of()));
  }

  public static Clearance cleared(LocalDate on) {
    return everyoneIsOurs().clear(CITY, List.of(), on);
  }

  public static NoticeTerms terms(LocalDate on) {
    return new NoticeTerms(CalendarFiles.shipped().asKnownOn(on), null, policy());
  }

  public static ColourPolicy policy() {
    try (InputStream file =
        SamplePetitions.class.getResourceAsStream("/policies/petition-default.json")) {
      return PolicyFiles.policy(
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Registered on Monday 2 March 2020. */
  public static Change<Petition, PetitionEvent> registration(
      Channel channel, @Nullable ReporterIdentity reporter, int accused) {
    ReporterKind kind = reporter == null ? ReporterKind.NONE : reporter.kind();
    Registration checked =
        Registration.check(
            intake(channel, kind, accused),
            content(accused),
            reporter,
            everyoneIsOurs(),
            act(MONDAY));
    return Petition.register(
        id(),
        PetitionNumber.of(CITY, 2020, 1),
        checked,
        sealed(accused),
        terms(MONDAY),
        act(MONDAY));
  }

  public static Petition anonymous() {
    return registration(Channel.LETTER, null, 1).next();
  }

  public static Petition realName() {
    return realName(1);
  }

  public static Petition realName(int accused) {
    return registration(Channel.VISIT, person(), accused).next();
  }

  /** Anonymous and registered the week before. */
  public static Petition earlier() {
    LocalDate before = MONDAY.minusDays(7);
    Registration checked =
        Registration.check(
            intake(Channel.LETTER, before, ReporterKind.NONE, 1),
            content(1),
            null,
            everyoneIsOurs(),
            act(before));
    return Petition.register(
            new PetitionId(Identifiers.derive("petition", "earlier")),
            PetitionNumber.of(CITY, 2020, 7),
            checked,
            sealed(1),
            terms(before),
            act(before))
        .next();
  }

  public static Petition accepted(Petition petition, Category category) {
    return petition.accept(category, cleared(MONDAY), act(MONDAY)).next();
  }

  public static Petition refused(Petition petition, RefusalReason reason) {
    return petition.refuse(reason, List.of(), act(MONDAY)).next();
  }

  /** Accepted as an accusation, all its accused referred. */
  public static Petition referred(Petition petition) {
    return accepted(petition, Category.ACCUSATION)
        .refer(Set.of(), cleared(MONDAY), act(MONDAY))
        .next();
  }
}
