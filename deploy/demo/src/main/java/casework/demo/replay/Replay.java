package casework.demo.replay;

import casework.demo.clue.Register;
import casework.demo.diary.Diary;
import casework.demo.diary.Folder;
import casework.demo.diary.Opening;
import casework.demo.diary.Step;
import casework.demo.office.LawTime;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.office.Unexpected;
import casework.demo.office.Wire;
import casework.demo.year.Matter;
import casework.demo.year.Matter.Petition;
import casework.demo.year.PlainPetition;
import casework.demo.year.Year;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Lives the year through the public API. How far it has come is the law's time of the services,
 * which is moved on only when everything of a day is done; on the day on which it stands each act
 * looks whether it was taken.
 */
public final class Replay {

  private static final int HANDS = 6;

  private final Year year;
  private final LocalDate last;
  private final LawTime time;
  private final Register register;
  private final Script script;
  private final Wire wire;
  private final PrintStream out;

  /**
   * @param last the day to whose end it goes
   * @param out where it says how far it is
   */
  public Replay(
      Year year,
      LocalDate last,
      Office office,
      Tokens tokens,
      LawTime time,
      Wire wire,
      PrintStream out) {
    this.year = year;
    this.last = last;
    this.time = time;
    this.register = new Register(office);
    this.script = new Script(year, office, tokens, register);
    this.wire = wire;
    this.out = out;
  }

  /** Begins the year, goes on where it stopped, or says that it is complete. */
  public void run() {
    Instant now = time.now();
    if (!now.isBefore(LawTime.endOf(last))) {
      out.println("The year is already complete: the law's time stands at " + said(now) + ".");
      return;
    }
    Diary diary = diary();
    try (Crew crew = new Crew(HANDS)) {
      LocalDate today = begin(now, diary, crew);
      walk(today, diary, crew);
    }
    time.moveTo(LawTime.endOf(last));
    out.println("The year is complete: the law's time stands at the end of " + last + ".");
  }

  private Diary diary() {
    Diary diary = new Diary();
    script.stories(last).forEach(diary::enter);
    return diary;
  }

  private LocalDate begin(Instant now, Diary diary, Crew crew) {
    LocalDate today = LawTime.dayOf(now);
    if (today.isBefore(Year.FIRST_DAY)) {
      time.moveTo(LawTime.morning(Year.FIRST_DAY));
      today = Year.FIRST_DAY;
    }
    boolean begun = script.isBegun();
    if (!begun && today.isAfter(Year.FIRST_DAY)) {
      throw new Unexpected(
          "The law's time stands at "
              + said(now)
              + " and nothing has been taken over: this is not a demo's data directory.");
    }
    out.println(begun ? "resuming at " + today : "starting the year");
    if (today.equals(Year.FIRST_DAY)) {
      open();
    } else {
      readRegister();
      requireDone(diary, today, crew);
    }
    return today;
  }

  private void open() {
    for (Opening each : script.openings()) {
      out.println(each.describe());
      each.carryOut();
      // What the next one names, the other services have to have heard of.
      time.settle();
    }
  }

  private void readRegister() {
    Stream.concat(
            year.matters()
                .map(Matter::entry)
                .filter(Petition.class::isInstance)
                .map(each -> ((Petition) each).intake()),
            year.petitions().stream().map(PlainPetition::intake))
        .distinct()
        .forEach(register::read);
  }

  /** What should have been done before today cannot be done any more on its day. */
  private void requireDone(Diary diary, LocalDate today, Crew crew) {
    diary
        .before(today)
        .values()
        .forEach(
            day ->
                crew.all(
                    day.entrySet().stream()
                        .map(each -> (Runnable) () -> requireDone(each.getKey(), each.getValue()))
                        .toList()));
  }

  private static void requireDone(Folder folder, List<Step> steps) {
    for (Step step : steps) {
      if (!step.isDoneNow(folder)) {
        throw new Unexpected(
            step.describe(folder) + " was missed; the year must be started afresh.");
      }
    }
  }

  private void walk(LocalDate today, Diary diary, Crew crew) {
    Chronicle chronicle = new Chronicle(out, wire);
    for (Map.Entry<LocalDate, Map<Folder, List<Step>>> day : diary.from(today).entrySet()) {
      if (day.getKey().isAfter(today)) {
        time.moveTo(LawTime.morning(day.getKey()));
      }
      AtomicInteger taken = new AtomicInteger();
      crew.all(
          day.getValue().entrySet().stream()
              .map(each -> (Runnable) () -> take(each.getKey(), each.getValue(), taken))
              .toList());
      chronicle.day(day.getKey(), taken.get());
    }
    chronicle.end();
  }

  private static void take(Folder folder, List<Step> steps, AtomicInteger taken) {
    for (Step step : steps) {
      if (step.take(folder)) {
        taken.incrementAndGet();
      }
    }
  }

  private static String said(Instant instant) {
    return instant.equals(LawTime.endOf(LawTime.dayOf(instant).minusDays(1)))
        ? "the end of " + LawTime.dayOf(instant).minusDays(1)
        : LawTime.dayOf(instant).toString();
  }
}
