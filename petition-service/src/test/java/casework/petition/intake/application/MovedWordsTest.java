package casework.petition.intake.application;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.StoreBench;
import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.adapter.mongo.MongoThreads;
import casework.petition.thread.application.ChangeThread;
import casework.petition.thread.application.LookUpReceipt;
import casework.petition.thread.application.OpenThread;
import casework.petition.thread.application.ReporterDesk;
import casework.petition.thread.application.ReporterWord;
import casework.petition.thread.application.ReporterWord.Said;
import casework.petition.thread.application.ThreadFollowsPetition;
import casework.petition.thread.application.ThreadInClear.Line;
import casework.petition.thread.application.ThreadSafe;
import casework.petition.thread.domain.Entry.Word;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reporter adds while his petition moves is there where it has gone, or he is told. */
@ExtendWith(FreshStore.class)
class MovedWordsTest {

  private final Desk desk = new Desk();
  private final MemoryEvidence evidence = new MemoryEvidence();
  private final ThreadSafe safe = new PetitionsOwn();
  private Runnable beforeFollowing = () -> {};
  private StoreBench bench;
  private KeptPetitions petitions;
  private MongoThreads threads;
  private OpenThread open;
  private ReporterWord words;
  private ReporterDesk reporter;
  private KeptBeside beside;
  private Stored<Petition> registered;
  private String code;

  @BeforeEach
  void register(TestStore store) {
    bench = new StoreBench(store);
    petitions = new KeptPetitions(bench.petitions);
    threads = new MongoThreads(bench.threads);
    open = new OpenThread(threads, safe);
    ChangeThread change = new ChangeThread(threads, petitions);
    words = new ReporterWord(change, safe, evidence);
    reporter = new ReporterDesk(new LookUpReceipt(desk.receipts, _ -> {}), petitions, open, words);
    beside =
        new KeptBeside(
            petitions,
            desk.releases,
            List.of(new Others(), new ThreadFollowsPetition(threads, change, safe, evidence)));
    Cause.Creation cause = creation();
    RegisterPetition register =
        new RegisterPetition(
            petitions,
            desk.competence,
            desk.vault,
            desk.safe,
            desk.numbers,
            desk.notices,
            desk.receipts);
    RegisterPetition.Registered made =
        register.handle(
            Desk.command(person(), 1), cause, new Act(intake(CITY), cause, act(MONDAY).at()));
    registered = made.petition().stored();
    code = made.receipt();
    desk.outOfReach.add("测甲1");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void isThereWhereTheMoveWasBrokenOffAndHeAddedSomethingBeforeItWentOn() {
    say("first", creation());
    evidence.failBeforeNextIsMoved();
    assertThatThrownBy(this::accept).isInstanceOf(Crash.class);
    say("second", creation());
    assertThat(textsOf(above())).containsExactly("first", "second");
    assertThat(above().organ()).isNotEqualTo(CITY);

    accept();

    everythingIsAbove("first", "second");
  }

  @Test
  void isThereWhereHeAddedItBeforeTheRestWasCopied() {
    say("first", creation());
    petitions.failOnce();
    assertThatThrownBy(this::accept).isInstanceOf(Crash.class);
    addBelow("second");
    say("third", creation());

    accept();

    everythingIsAbove("first", "third", "second");
  }

  @Test
  void isThereWhereItCameAfterTheCopy() {
    say("first", creation());
    petitions.beforeNextSave(() -> addBelow("second"));

    accept();

    everythingIsAbove("first", "second");
  }

  @Test
  void isThereWhereItCameWhenTheRestWasAboutToBeForgotten() {
    say("first", creation());
    // The files are moved with the copy, and looked at again before it is forgotten.
    evidence.beforeNextIsMoved(() -> evidence.beforeNextIsMoved(() -> addWithoutLooking("second")));

    accept();

    assertThat(textsOf(above())).containsExactly("first", "second");
    assertThat(threads.find(below()).orElseThrow().state().entries()).isEmpty();
  }

  @Test
  void isThereThoughAnotherCameWhenThePetitionHadGone() {
    say("first", creation());
    petitions.beforeNextSave(() -> addBelow("second"));
    beforeFollowing = () -> assertThatThrownBy(() -> addBelow("late")).isInstanceOf(Refused.class);

    accept();

    everythingIsAbove("first", "second");
  }

  @Test
  void isRefusedWhereThePetitionHasGoneMeanwhileAndTakenWhenHeSendsItAgain() {
    Cause.Creation once = creation();
    evidence.beforeNextIsKept(this::accept);

    assertThatThrownBy(() -> say("first", once))
        .isInstanceOfSatisfying(
            Refused.class,
            each -> assertThat(each.refusal().code()).isEqualTo("nothing-can-be-added"));
    say("first", once);

    everythingIsAbove("first");
  }

  @Test
  void isThereOnceWhereItCameTooLateForAMoveThatWasBrokenOff() {
    petitions.failOnce();
    evidence.beforeNextIsKept(() -> assertThatThrownBy(this::accept).isInstanceOf(Crash.class));
    say("first", creation());
    assertThat(textsOf(above())).containsExactly("first");

    accept();

    everythingIsAbove("first");
  }

  @Test
  void isRefusedWhereNothingOfThePetitionIsLeft() {
    accept();
    desk.receiptRows.put(registered.state().id(), registered.state().id());

    assertThatThrownBy(() -> say("first", creation()))
        .isInstanceOfSatisfying(
            Refused.class,
            each -> assertThat(each.refusal().code()).isEqualTo("nothing-can-be-added"));
    assertThat(threads.find(below())).isEmpty();
  }

  /** Texts in their order, each with its file, and nothing of them below. */
  private void everythingIsAbove(String... texts) {
    evidence.sweep(threads);
    assertThat(petitions.find(registered.state().id()).orElseThrow().state().state())
        .isEqualTo(new Transferred(MONDAY));
    assertThat(textsOf(above())).containsExactly(texts);
    assertThat(filesOf(above())).containsExactly(texts);
    assertThat(threads.find(below()).map(each -> each.state().entries()).orElse(List.of()))
        .isEmpty();
  }

  private ThreadId below() {
    return new ThreadId(registered.id());
  }

  private Petition above() {
    PetitionId id = Objects.requireNonNull(desk.receiptRows.get(registered.state().id()));
    return petitions.find(id).orElseThrow().state();
  }

  private List<String> textsOf(Petition petition) {
    return lines(petition).stream().map(Line::text).toList();
  }

  private List<String> filesOf(Petition petition) {
    return lines(petition).stream()
        .flatMap(each -> each.files().stream())
        .map(each -> evidence.open(petition.id(), content(petition), each.id()))
        .map(each -> new String(each, StandardCharsets.UTF_8))
        .toList();
  }

  private List<Line> lines(Petition petition) {
    return open.handle(petition, content(petition)).lines();
  }

  private static SealedContent content(Petition petition) {
    return Objects.requireNonNull(petition.content());
  }

  private void say(String text, Cause.Creation creation) {
    assertThat(reporter.say(code, said(text), creation, heard(creation))).isPresent();
  }

  /** As somebody adds it who has looked up the petition before it moved. */
  private void addBelow(String text) {
    Petition petition = registered.state();
    Cause.Creation creation = creation();
    words.handle(petition, content(petition), said(text), creation, heard(creation));
  }

  /** As it is where it was kept before the petition below was emptied. */
  private void addWithoutLooking(String text) {
    Petition petition = registered.state();
    Word word =
        new Word(
            UUID.randomUUID(),
            "f",
            safe.seal(petition.id(), content(petition), "text", text),
            null,
            List.of());
    Stored<PetitionThread> read = threads.find(below()).orElseThrow();
    threads.save(read, read.state().hear(word, act(MONDAY)).orElseThrow(), act(MONDAY));
  }

  private static Said said(String text) {
    return new Said(
        text, null, List.of(new MemoryEvidence.Looked(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static Act heard(Cause.Creation creation) {
    return new Act(intake(CITY), creation, act(MONDAY).at());
  }

  private static Cause.Creation creation() {
    return new Cause.Creation("public-form", UUID.randomUUID().toString(), "f");
  }

  private void accept() {
    MoveUp up =
        new MoveUp(
            petitions, desk.safe, desk.vault, desk.receipts, desk.numbers, desk.notices, beside);
    new AcceptPetition(
            new PetitionsInSight(petitions, desk.sight, _ -> Set.of()),
            new ClearAccused(desk.competence, desk.safe, up),
            petitions)
        .handle(
            new AcceptPetition.Command(
                registered.state().id(), registered.revision(), Category.ACCUSATION),
            act(MONDAY));
  }

  /** Whatever else is kept beside petitions and follows them first. */
  private final class Others implements Belongings {

    @Override
    public void copy(Petition left, Petition arrived, Act act) {}

    @Override
    public void forget(PetitionId petition, Act act) {
      beforeFollowing.run();
    }
  }

  /** Opens for a petition only what was sealed for it. */
  private static final class PetitionsOwn implements ThreadSafe {

    @Override
    public String seal(PetitionId petition, SealedContent content, String field, String text) {
      return petition.value() + "|" + text;
    }

    @Override
    public String open(PetitionId petition, SealedContent content, String field, String sealed) {
      String own = petition.value() + "|";
      assertThat(sealed).startsWith(own);
      return sealed.substring(own.length());
    }
  }
}
