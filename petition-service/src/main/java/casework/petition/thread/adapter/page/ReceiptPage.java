package casework.petition.thread.adapter.page;

import casework.petition.thread.application.ReporterDesk.Shown;
import casework.petition.thread.application.ThreadInClear;
import casework.petition.thread.application.ThreadInClear.File;
import casework.petition.thread.application.ThreadInClear.Kind;
import casework.petition.thread.application.ThreadInClear.Line;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What somebody sees who has a code: how far it has come, what was said, and where to answer. */
@Component
final class ReceiptPage {

  static final String ADDRESS = "/public/receipts";

  private final Words words;
  private final Frame frame;
  private final FormTokens tokens;

  ReceiptPage(Words words, Frame frame, FormTokens tokens) {
    this.words = words;
    this.frame = frame;
    this.tokens = tokens;
  }

  /** The question for a code. */
  ResponseEntity<byte[]> ask(int status, Language language, Map<String, String> faults) {
    Fields fields = new Fields(words, language, Map.of(), faults);
    Markup form =
        Markup.of(
            """
            <p class="lead">{}</p>
            {}
            <form method="post" action="{}" enctype="multipart/form-data" autocomplete="off">
            {}{}
            <p><button type="submit">{}</button></p>
            </form>
            """,
            words.in(language, "receipts-lead"),
            fields.summary(),
            ADDRESS,
            fields.hidden("lang", language.code()),
            fields.line("code", "code", 40, true),
            words.in(language, "look"));
    return frame.page(status, language, "receipts-title", ADDRESS, form);
  }

  /**
   * @param said key of what is said at the top; empty for nothing
   * @param faults what is wrong with what was sent
   */
  ResponseEntity<byte[]> show(
      int status,
      Language language,
      String code,
      Shown shown,
      String said,
      Map<String, String> faults) {
    Markup body =
        Markup.of(
            """
            {}{}
            <section aria-labelledby="progress"><h2 id="progress">{}</h2><p class="progress">{}</p></section>
            {}
            """,
            said.isEmpty()
                ? Markup.NONE
                : Markup.of("<p class=\"done\" role=\"status\">{}</p>", words.in(language, said)),
            new Fields(words, language, Map.of(), faults).summary(),
            words.in(language, "progress"),
            words.in(language, "progress-" + shown.progress().code()),
            shown.progress() == Progress.HANDED_ON
                ? Markup.NONE
                : thread(language, code, shown.thread()));
    return frame.page(status, language, "thread-title", ADDRESS, body);
  }

  private Markup thread(Language language, String code, ThreadInClear thread) {
    List<Markup> entries = thread.lines().stream().map(each -> entry(language, each)).toList();
    LocalDate newest = thread.newestFromReporterOn();
    return Markup.of(
        """
        <section aria-labelledby="said"><h2 id="said">{}</h2>{}{}</section>
        {}
        {}
        """,
        words.in(language, "said"),
        entries.isEmpty()
            ? Markup.of("<p>{}</p>", words.in(language, "nothing-said"))
            : Markup.of("<ol class=\"said\">{}</ol>", Markup.all(entries)),
        newest == null
            ? Markup.NONE
            : Markup.of("<p class=\"hint\">{} {}</p>", words.in(language, "newest"), newest),
        Markup.all(
            thread.openQuestions().stream().map(each -> answer(language, code, each)).toList()),
        answer(language, code, 0));
  }

  private Markup entry(Language language, Line line) {
    LocalDate on = line.on();
    Integer answers = line.answers();
    return Markup.of(
        "<li class=\"{}\"><p class=\"hint\">{}{}{}</p>{}{}</li>",
        line.kind() == Kind.WORD ? "yours" : "ours",
        words.in(language, "entry-" + line.kind().name().toLowerCase(Locale.ROOT)),
        on == null ? "" : " " + on,
        answers == null ? "" : " " + words.in(language, "answers") + " " + answers,
        line.text().isEmpty() ? Markup.NONE : Markup.of("<p class=\"text\">{}</p>", line.text()),
        line.files().isEmpty()
            ? Markup.NONE
            : Markup.of(
                "<ul>{}</ul>",
                Markup.all(
                    line.files().stream()
                        .map(File::name)
                        .map(each -> Markup.of("<li>{}</li>", each))
                        .toList())));
  }

  /**
   * Where to answer a question, or to add something.
   *
   * @param question its number; 0 to add something of one's own
   */
  private Markup answer(Language language, String code, int question) {
    Fields fields = new Fields(words, language, Map.of(), Map.of());
    String text = "text" + question;
    String heading =
        question == 0
            ? words.in(language, "add")
            : words.in(language, "answer-to") + " " + question;
    return Markup.of(
        """
        <section><h2>{}</h2>
        <form method="post" action="{}/words" enctype="multipart/form-data" autocomplete="off">
        {}{}{}{}
        <div class="field"><label for="{}">{}</label><textarea id="{}" name="text" rows="5" maxlength="{}"></textarea></div>
        <div class="field"><label for="files{}">{}</label><p class="hint" id="files{}-hint">{}</p><input type="file" id="files{}" name="files" multiple aria-describedby="files{}-hint" accept=".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx,.txt,.wav,.mp3,.mp4"></div>
        <p><button type="submit">{}</button></p>
        </form></section>
        """,
        heading,
        ADDRESS,
        fields.hidden("token", tokens.issue("word")),
        fields.hidden("lang", language.code()),
        fields.hidden("code", code),
        fields.hidden("question", Integer.toString(question)),
        text,
        words.in(language, question == 0 ? "add-text" : "answer-text"),
        text,
        PetitionThread.LONGEST_TEXT,
        question,
        words.in(language, "files"),
        question,
        words.in(language, "files-hint"),
        question,
        question,
        words.in(language, "send-word"));
  }
}
