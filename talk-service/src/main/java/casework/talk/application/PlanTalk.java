package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.talk.domain.Cadre;
import casework.talk.domain.Capacity;
import casework.talk.domain.Eligibility;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.Invited;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.Plan;
import casework.talk.domain.PlanRefusal;
import casework.talk.domain.Standing;
import casework.talk.domain.Standings;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import casework.talk.domain.TalkKind;
import casework.talk.domain.Target;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A talk is planned: who speaks with whom, why, in which form, and which duties it fulfils. */
@Named
public final class PlanTalk {

  /** What the officer asks for; {@code text} is the plan itself and is sealed. */
  public record Command(
      String department,
      TalkKind kind,
      LocalDate plannedFor,
      Form form,
      Initiative initiative,
      String principal,
      String speaker,
      Capacity capacity,
      boolean healthKnown,
      boolean mindKnown,
      List<Person> persons,
      String text) {}

  /**
   * One who is to be talked to.
   *
   * @param stated how he stands to the principal, for where the directory does not tell
   */
  public record Person(
      String id, @Nullable Standing stated, String trigger, List<MandateId> mandates) {}

  private final Talks talks;
  private final Mandates mandates;
  private final Cadres cadres;
  private final TalkSafe safe;

  public PlanTalk(Talks talks, Mandates mandates, Cadres cadres, TalkSafe safe) {
    this.talks = talks;
    this.mandates = mandates;
    this.cadres = cadres;
    this.safe = safe;
  }

  public Created<Talk> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a talk is created, not " + act.cause());
    }
    TalkId id = new TalkId(creation.id("talk"));
    Optional<casework.platform.store.Stored<Talk>> there = talks.find(id);
    List<Invited> invited =
        there
            .map(stored -> stored.state().plan().invited())
            .orElseGet(
                () -> command.persons().stream().map(each -> invite(each, command, act)).toList());
    Plan plan =
        new Plan(
            command.plannedFor(),
            command.form(),
            command.initiative(),
            command.principal(),
            command.speaker(),
            command.capacity(),
            command.healthKnown(),
            command.mindKnown(),
            invited);
    String key = safe.newKey(id);
    return talks.add(
        Talk.noting(
            Talk.plan(id, command.department(), command.kind(), plan, key, act),
            List.of(safe.seal(id, key, "plan", command.text(), act.signed()))),
        act);
  }

  private Invited invite(Person person, Command command, Act act) {
    Target target =
        command.kind() == TalkKind.SUPERVISION
            ? Target.officer(person.id())
            : Target.cadre(person.id());
    person.mandates().forEach(each -> requireFits(each, target, command, act));
    return new Invited(target, standing(person, command, act), person.trigger(), person.mandates());
  }

  private void requireFits(MandateId id, Target target, Command command, Act act) {
    Mandate mandate =
        mandates.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound())).state();
    if (mandate.kind() != command.kind()) {
      throw new Refused(new PlanRefusal.MandateDoesNotFit("is of another kind"));
    }
    if (!mandate.target().equals(target)) {
      throw new Refused(new PlanRefusal.MandateDoesNotFit("concerns somebody else"));
    }
    if (!mandate.organ().equals(act.actor().organ())) {
      throw new Refused(new PlanRefusal.MandateDoesNotFit("is another organ's"));
    }
    if (!mandate.isOpen()) {
      throw new Refused(new PlanRefusal.MandateDoesNotFit("is settled"));
    }
    Talk.requireGrade(command.capacity(), mandate);
  }

  private Standing standing(Person person, Command command, Act act) {
    if (command.kind() == TalkKind.SUPERVISION) {
      return Standing.OFFICER;
    }
    Optional<Cadre> principal = cadres.cadre(command.principal(), act.on());
    Optional<Cadre> target = cadres.cadre(person.id(), act.on());
    Set<Standing> known =
        principal.isPresent() && target.isPresent()
            ? Standings.between(principal.get(), known(target.get(), person, command, act))
            : Set.of();
    if (known.isEmpty()) {
      return Optional.ofNullable(person.stated())
          .orElseThrow(() -> new Refused(new PlanRefusal.StandingUnknown(person.id())));
    }
    return known.stream()
        .filter(each -> mayTalk(each, command))
        .findFirst()
        .orElseGet(() -> known.iterator().next());
  }

  // Before he takes office the directory still shows the post he leaves.
  private Cadre known(Cadre today, Person person, Command command, Act act) {
    boolean coming = command.kind() == TalkKind.APPOINTMENT;
    return coming ? cadres.cadre(person.id(), act.on().plusMonths(3)).orElse(today) : today;
  }

  private static boolean mayTalk(Standing standing, Command command) {
    return Eligibility.line(Eligibility.Part.SPEAKER, command.kind(), command.capacity(), standing)
        .isPresent();
  }
}
