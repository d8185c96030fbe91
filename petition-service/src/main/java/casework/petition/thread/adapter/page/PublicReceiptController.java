package casework.petition.thread.adapter.page;

import casework.petition.thread.application.ReporterDesk;
import casework.petition.thread.application.ReporterDesk.Shown;
import casework.petition.thread.application.ReporterWord.Said;
import casework.petition.thread.domain.PetitionThread;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody asks with his code, answers, and adds. The code is never in an address. */
@Hidden
@RestController
class PublicReceiptController {

  private final ReceiptPage page;
  private final Words words;
  private final FormTokens tokens;
  private final PublicDesk desk;
  private final ReporterDesk reporter;

  PublicReceiptController(
      ReceiptPage page, Words words, FormTokens tokens, PublicDesk desk, ReporterDesk reporter) {
    this.page = page;
    this.words = words;
    this.tokens = tokens;
    this.desk = desk;
    this.reporter = reporter;
  }

  @GetMapping(path = ReceiptPage.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> ask(@RequestParam(name = "lang", required = false) @Nullable String lang) {
    return page.ask(200, Language.of(lang), Map.of());
  }

  @PostMapping(path = ReceiptPage.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> look(HttpServletRequest request) {
    return desk.serve(
        request, sent -> answer(200, sent, reporter.look(sent.field("code")), "", Map.of()));
  }

  @PostMapping(path = ReceiptPage.ADDRESS + "/words", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> say(HttpServletRequest request) {
    return desk.serve(request, this::say);
  }

  private ResponseEntity<byte[]> say(Submission sent) {
    String id = tokens.read("word", sent.field("token")).orElse(null);
    String text = sent.field("text");
    String fault =
        id == null
            ? "fault-token"
            : text.isEmpty() && sent.files().isEmpty()
                ? "fault-nothing"
                : text.length() > PetitionThread.LONGEST_TEXT ? "fault-too-long" : null;
    if (id == null || fault != null) {
      return refused(422, sent, fault == null ? "fault-token" : fault);
    }
    Cause.Creation creation = desk.creation(id, sent);
    try {
      Said said = new Said(text.isEmpty() ? null : text, question(sent), desk.files(sent));
      return answer(
          201,
          sent,
          reporter.say(sent.field("code"), said, creation, desk.act(creation)),
          "word-taken",
          Map.of());
    } catch (Refused refused) {
      String key = "fault-" + refused.refusal().code();
      return refused(422, sent, words.has(key) ? key : "fault-other");
    }
  }

  private static @Nullable Integer question(Submission sent) {
    String number = sent.field("question");
    return number.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(number) : null;
  }

  private ResponseEntity<byte[]> refused(int status, Submission sent, String fault) {
    return answer(status, sent, reporter.look(sent.field("code")), "", Map.of("text0", fault));
  }

  private ResponseEntity<byte[]> answer(
      int status, Submission sent, Optional<Shown> shown, String said, Map<String, String> faults) {
    return shown
        .map(each -> page.show(status, sent.language(), sent.field("code"), each, said, faults))
        .orElseGet(() -> page.ask(404, sent.language(), Map.of("code", "fault-code")));
  }
}
