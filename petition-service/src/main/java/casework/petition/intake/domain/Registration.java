package casework.petition.intake.domain;

import casework.platform.kernel.Act;
import org.jspecify.annotations.Nullable;

/**
 * A report that may be registered: who receives it may, the days are plausible, and it is this
 * organ's to know. Made by {@link #check} alone, before anything of the report is kept.
 */
public final class Registration {

  private final Intake intake;
  private final Content content;
  private final @Nullable ReporterIdentity reporter;

  private Registration(Intake intake, Content content, @Nullable ReporterIdentity reporter) {
    this.intake = intake;
    this.content = content;
    this.reporter = reporter;
  }

  /** Refuses what may not be registered here. */
  public static Registration check(
      Intake intake,
      Content content,
      @Nullable ReporterIdentity reporter,
      Competence competence,
      Act act) {
    PetitionStaff.require(act.actor(), intake.organ());
    Receipt.requirePlausible(intake.channel(), intake.receivedOn(), act.on());
    competence.clear(intake.organ(), content.accused(), act.on());
    competence.requireKnown(intake.organ(), content.accused(), act.on());
    return new Registration(intake, content, reporter);
  }

  public Intake intake() {
    return intake;
  }

  public Content content() {
    return content;
  }

  /** Who reports; null for an anonymous report. */
  public @Nullable ReporterIdentity reporter() {
    return reporter;
  }

  /** Claimed until somebody has asked under the contact given. */
  public NameStatus nameStatus() {
    return reporter == null ? NameStatus.ANONYMOUS : NameStatus.CLAIMED_REALNAME;
  }
}
