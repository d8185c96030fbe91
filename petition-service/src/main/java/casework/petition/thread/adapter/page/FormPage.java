package casework.petition.thread.adapter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The form by which somebody reports, with the fields of the 12388 form. */
@Component
final class FormPage {

  static final String ADDRESS = "/public/petitions";
  static final int MOST_ACCUSED = 3;

  private final Words words;
  private final Frame frame;
  private final Choices choices;
  private final FormTokens tokens;

  FormPage(Words words, Frame frame, Choices choices, FormTokens tokens) {
    this.words = words;
    this.frame = frame;
    this.choices = choices;
    this.tokens = tokens;
  }

  ResponseEntity<byte[]> empty(Language language) {
    return page(200, language, Map.of(), Map.of(), tokens.issue("report"));
  }

  /** The form as it was sent, with what is wrong in it. */
  ResponseEntity<byte[]> again(
      int status, Submission sent, Map<String, String> faults, boolean newToken) {
    Map<String, String> said = new LinkedHashMap<>(faults);
    if (!sent.files().isEmpty()) {
      said.putIfAbsent("files", "files-again");
    }
    String token = newToken ? tokens.issue("report") : sent.field("token");
    return page(status, sent.language(), sent.fields(), said, token);
  }

  private ResponseEntity<byte[]> page(
      int status,
      Language language,
      Map<String, String> values,
      Map<String, String> faults,
      String token) {
    Fields fields = new Fields(words, language, values, faults);
    Markup form =
        Markup.of(
            """
            <p class="lead">{}</p>
            {}
            <form method="post" action="{}" enctype="multipart/form-data" autocomplete="off">
            {}{}
            {}
            {}
            {}
            {}
            <p><button type="submit">{}</button></p>
            </form>
            """,
            words.in(language, "form-lead"),
            fields.summary(),
            ADDRESS,
            fields.hidden("token", token),
            fields.hidden("lang", language.code()),
            matter(fields),
            Markup.all(accused(fields)),
            reporter(fields),
            fields.files("files", "files", "files-hint"),
            words.in(language, "send"));
    return frame.page(status, language, "form-title", ADDRESS, form);
  }

  private Markup matter(Fields fields) {
    return set(
        fields,
        "matter",
        fields.line("title", "title", 200, true),
        fields.choice("problem", "problem", choices.list("petition-problem"), true),
        fields.area("text", "text", 20_000, 10, true));
  }

  private List<Markup> accused(Fields fields) {
    List<Markup> all = new ArrayList<>();
    all.add(accused(fields, 1));
    for (int i = 2; i <= MOST_ACCUSED; i++) {
      boolean open =
          !fields.values().getOrDefault("name" + i, "").isBlank()
              || fields.faults().containsKey("name" + i);
      all.add(
          Markup.of(
              "<details{}><summary>{}</summary>{}</details>",
              new Markup(open ? " open" : ""),
              words.in(fields.language(), "accused-" + i),
              accused(fields, i)));
    }
    return all;
  }

  private Markup accused(Fields fields, int i) {
    boolean first = i == 1;
    return set(
        fields,
        "accused-" + i,
        fields.line("name" + i, "accused-name", 100, first),
        fields.line("unit" + i, "accused-unit", 200, first),
        fields.line("post" + i, "accused-post", 100, first),
        fields.choice("region" + i, "accused-region", choices.regions(), first),
        fields.line("otherRegion" + i, "accused-other-region", 6, false),
        fields.choice("level" + i, "accused-level", choices.list("petition-level"), first));
  }

  private Markup reporter(Fields fields) {
    Language language = fields.language();
    boolean named = "person".equals(fields.values().get("reporter"));
    Markup way =
        Markup.all(
            Stream.of("anonymous", "person")
                .map(
                    each ->
                        Markup.of(
                            "<div class=\"way\"><input type=\"radio\" id=\"{}\" name=\"reporter\""
                                + " value=\"{}\"{}><label for=\"{}\">{}</label></div>",
                            each,
                            each,
                            new Markup(each.equals("person") == named ? " checked" : ""),
                            each,
                            words.in(language, "reporter-" + each)))
                .toList());
    return set(
        fields,
        "reporter",
        way,
        Markup.of("<p class=\"hint\">{}</p>", words.in(language, "reporter-hint")),
        fields.line("ownName", "own-name", 100, false),
        fields.line("idNumber", "id-number", 18, false),
        fields.line("mobile", "mobile", 11, false),
        fields.line("address", "address", 200, false),
        fields.choice(
            "politicalStatus",
            "political-status",
            choices.list("petition-political-status"),
            false),
        fields.choice("ownLevel", "own-level", choices.list("petition-level"), false));
  }

  private Markup set(Fields fields, String legend, Markup... inside) {
    return Markup.of(
        "<fieldset><legend>{}</legend>{}</fieldset>",
        words.in(fields.language(), legend),
        Markup.all(List.of(inside)));
  }
}
