package casework.petition.thread.adapter.page;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.thread.application.PrintSlip;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.web.CodeSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The printable slip for letters and visits. */
@RestController
class SlipController {

  private final PrintSlip print;
  private final Words words;
  private final Frame frame;
  private final Choices choices;

  SlipController(PrintSlip print, Words words, Frame frame, Choices choices) {
    this.print = print;
    this.words = words;
    this.frame = frame;
    this.choices = choices;
  }

  @GetMapping(path = "/api/petitions/{id}/slip", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> slip(
      @PathVariable UUID id,
      @RequestParam(name = "lang", required = false) @Nullable String lang,
      Actor actor) {
    Gates.require(actor, Role.INTAKE);
    PrintSlip.Slip slip = print.handle(actor, new PetitionId(id));
    Language language = Language.of(lang);
    Petition petition = slip.petition();
    Markup body =
        Markup.of(
            """
            <p class="hint">{}</p>
            {}
            <hr class="cut">
            <h2>{}</h2>
            {}
            <p class="code"><strong>{}</strong></p>
            <p>{}</p>
            <ul><li>{}</li><li>{}</li></ul>
            """,
            words.in(language, "slip-print"),
            table(
                language,
                List.of(
                    row(language, "slip-number", petition.number().value()),
                    row(language, "slip-organ", petition.organ()),
                    row(language, "slip-channel", channel(petition, language)),
                    row(language, "slip-received", petition.intake().receivedOn()),
                    row(language, "slip-registered", petition.registeredBy().on()),
                    row(language, "slip-officer", petition.registeredBy().officer()),
                    row(language, "slip-people", petition.intake().people()),
                    row(
                        language,
                        "slip-name",
                        words.in(
                            language,
                            petition.nameStatus().isRealName() ? "slip-real" : "slip-anonymous")))),
            words.in(language, "slip-receipt"),
            table(
                language,
                List.of(
                    row(language, "slip-organ", petition.organ()),
                    row(language, "slip-received", petition.intake().receivedOn()))),
            slip.code(),
            words.in(language, "slip-how"),
            words.in(language, "receipt-keep"),
            words.in(language, "receipt-safe"));
    return frame.page(200, language, "slip-title", "/api/petitions/" + id + "/slip", body);
  }

  private static Markup table(Language language, List<Markup> rows) {
    return Markup.of(
        "<table lang=\"{}\"><tbody>{}</tbody></table>", language.tag(), Markup.all(rows));
  }

  private Markup row(Language language, String what, Object value) {
    return Markup.of(
        "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", words.in(language, what), value);
  }

  private String channel(Petition petition, Language language) {
    String code = petition.intake().channel().code();
    return choices
        .today("petition-channel")
        .item(code)
        .map((CodeSet.Item each) -> language == Language.ZH ? each.zh() : each.en())
        .orElse(code);
  }
}
