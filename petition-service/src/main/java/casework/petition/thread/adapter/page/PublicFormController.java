package casework.petition.thread.adapter.page;

import casework.petition.intake.application.RegisterPetition;
import casework.petition.thread.application.EvidenceStore.Checked;
import casework.petition.thread.application.SubmitReport;
import casework.petition.thread.application.SubmitReport.Submitted;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form by which anybody reports, without an account. */
@Hidden
@RestController
class PublicFormController {

  private final FormPage page;
  private final Frame frame;
  private final Words words;
  private final FormTokens tokens;
  private final ReportReader reader;
  private final PublicDesk desk;
  private final SubmitReport submit;

  PublicFormController(
      FormPage page,
      Frame frame,
      Words words,
      FormTokens tokens,
      ReportReader reader,
      PublicDesk desk,
      SubmitReport submit) {
    this.page = page;
    this.frame = frame;
    this.words = words;
    this.tokens = tokens;
    this.reader = reader;
    this.desk = desk;
    this.submit = submit;
  }

  @GetMapping(path = FormPage.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(
      @RequestParam(name = "lang", required = false) @Nullable String lang) {
    return page.empty(Language.of(lang));
  }

  @PostMapping(path = FormPage.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> report(HttpServletRequest request) {
    return desk.serve(request, this::take);
  }

  private ResponseEntity<byte[]> take(Submission sent) {
    String id = tokens.read("report", sent.field("token")).orElse(null);
    if (id == null) {
      return page.again(403, sent, Map.of("token", "fault-token"), true);
    }
    ReportReader.Read read = reader.read(sent, desk.law().today());
    RegisterPetition.Command report = read.report();
    if (report == null) {
      return page.again(422, sent, read.faults(), false);
    }
    Cause.Creation creation = desk.creation(id, sent);
    try {
      List<Checked> files = desk.files(sent);
      Submitted submitted =
          submit.handle(
              new SubmitReport.Command(report, files, () -> WholeReport.of(sent, files)),
              creation,
              desk.act(creation));
      return receipt(submitted, sent.language());
    } catch (Refused refused) {
      return refused(refused.refusal().code(), sent);
    }
  }

  private ResponseEntity<byte[]> refused(String code, Submission sent) {
    boolean used = code.startsWith("idempotency-key");
    if (!used && words.has("fault-" + code)) {
      return page.again(422, sent, Map.of("files", "fault-" + code), false);
    }
    return page.again(
        used ? 409 : 422, sent, Map.of("token", used ? "fault-used" : "fault-other"), used);
  }

  private ResponseEntity<byte[]> receipt(Submitted submitted, Language language) {
    Markup body =
        Markup.of(
            """
            <p class="lead" role="status">{}</p>
            <p>{}</p>
            <p class="code"><span class="unseen">{} </span><strong>{}</strong></p>
            <ul><li>{}</li><li>{}</li><li>{}</li></ul>
            <p><a href="/public/receipts?lang={}">{}</a></p>
            """,
            words.in(language, submitted.handedOn() ? "handed-on-lead" : "receipt-lead"),
            words.in(language, "receipt-code"),
            words.in(language, "code"),
            submitted.code(),
            words.in(language, "receipt-keep"),
            words.in(language, "receipt-once"),
            words.in(language, "receipt-safe"),
            language.code(),
            words.in(language, "to-receipts"));
    return frame.page(201, language, "receipt-title", FormPage.ADDRESS, body);
  }
}
