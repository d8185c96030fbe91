package casework.clue.adapter.web;

import casework.clue.application.PaperRow;
import casework.clue.application.TakeOverMatters;
import casework.clue.application.TakeOverMatters.Line;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.StudyLevel;
import casework.platform.kernel.Refusal;
import casework.platform.web.PreviewedCreation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes open matters over from paper. */
@RestController
class TakeOverController {

  private final TakeOverMatters takeOver;

  TakeOverController(TakeOverMatters takeOver) {
    this.takeOver = takeOver;
  }

  record Batch(@NotEmpty @Size(max = TakeOverMatters.MOST) List<@Valid @NotNull Row> rows) {}

  record Row(
      @NotBlank @Size(max = 40) String number,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 40) String department,
      @Nullable @Size(max = 40) String mode,
      @NotBlank @Size(max = 60) String keeper,
      @Nullable @Size(max = 40) String source,
      @Nullable @Size(max = 12) String region,
      @Nullable @Size(max = 60) String problem,
      @Nullable DisposalMethod method,
      @Nullable LocalDate approvedOn,
      @Nullable @Size(max = 60) String approvedBy,
      @Nullable @Size(max = 50) List<@NotBlank String> team,
      @Nullable @Valid PaperExtension extension,
      @Nullable LocalDate due,
      @Nullable @Size(max = 3) List<@Valid @NotNull PaperStudy> studies,
      @Nullable @Size(max = 30) List<@Valid @NotNull Signature> signatures,
      @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull PaperSubject> subjects) {

    PaperRow paper() {
      PaperExtension granted = extension;
      List<PaperStudy> held = studies;
      List<Signature> signed = signatures;
      return new PaperRow(
          number,
          receivedOn,
          department,
          mode,
          keeper,
          source,
          region,
          problem,
          method,
          approvedOn,
          approvedBy,
          team,
          granted == null
              ? null
              : new PaperRow.Extension(granted.months, granted.grantedOn, granted.approvedBy),
          due,
          held == null ? null : held.stream().map(PaperStudy::paper).toList(),
          signed == null
              ? null
              : signed.stream()
                  .map(each -> new PaperRow.Signature(each.step, each.officer, each.on))
                  .toList(),
          subjects.stream().map(PaperSubject::paper).toList());
    }
  }

  /**
   * One whom the matter is about.
   *
   * @param region six digits by GB/T 2260, or nine or twelve
   * @param level code of clue-subject-level
   * @param cadre the directory's id of him, where it is known
   */
  record PaperSubject(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 200) String unit,
      @NotBlank @Size(max = 100) String post,
      @NotBlank @Size(max = 12) String region,
      @NotBlank @Size(max = 40) String level,
      @Nullable @Size(min = 1, max = 64) String cadre) {

    PaperRow.Person paper() {
      return new PaperRow.Person(name, unit, post, region, level, cadre);
    }

    @Override
    public String toString() {
      return "PaperSubject[…]";
    }
  }

  record PaperExtension(int months, @NotNull LocalDate grantedOn, @NotBlank String approvedBy) {}

  record PaperStudy(
      @NotNull StudyLevel level,
      @NotNull LocalDate heldOn,
      @NotNull List<@NotBlank String> participants,
      @NotNull DisposalMethod conclusion,
      @NotBlank String signedBy) {

    PaperRow.Study paper() {
      return new PaperRow.Study(level, heldOn, participants, conclusion, signedBy);
    }
  }

  record Signature(
      @NotBlank @Size(max = 40) String step,
      @NotBlank @Size(max = 60) String officer,
      @NotNull LocalDate on) {}

  /** Why a line cannot be taken over. */
  record Fault(String code, String detail, String rule) {
    static Fault of(Refusal refusal) {
      return new Fault(refusal.code(), refusal.detail(), refusal.rule());
    }
  }

  record LineView(
      int line,
      String number,
      @Nullable UUID clue,
      @Nullable LocalDate due,
      @Nullable Fault fault) {}

  /** {@code takenOver} is false for a preview. */
  record BatchOutcome(boolean takenOver, int rows, int faults, List<LineView> lines) {}

  @PostMapping("/api/clues/take-over")
  ResponseEntity<BatchOutcome> takeOver(
      PreviewedCreation creation, @Valid @RequestBody Batch body) {
    List<PaperRow> rows = body.rows().stream().map(Row::paper).toList();
    if (creation.preview()) {
      return ResponseEntity.ok(outcome(takeOver.preview(rows, creation.act()), false));
    }
    List<Line> lines = takeOver.handle(rows, creation.act());
    return ResponseEntity.status(HttpStatus.CREATED).body(outcome(lines, true));
  }

  private static BatchOutcome outcome(List<Line> lines, boolean done) {
    List<LineView> views =
        lines.stream()
            .map(
                each -> {
                  Refusal refusal = each.refusal();
                  return new LineView(
                      each.line(),
                      each.number(),
                      each.clue(),
                      each.due(),
                      refusal == null ? null : Fault.of(refusal));
                })
            .toList();
    int faults = (int) views.stream().filter(each -> each.fault() != null).count();
    return new BatchOutcome(done, lines.size(), faults, views);
  }
}
