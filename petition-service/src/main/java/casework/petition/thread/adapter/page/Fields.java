package casework.petition.thread.adapter.page;

import casework.petition.thread.adapter.page.Choices.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form, each with its label, what stood in it, and what was wrong with it.
 *
 * @param values what was sent before
 * @param faults for each field in fault the key of what is said about it
 */
record Fields(
    Words words, Language language, Map<String, String> values, Map<String, String> faults) {

  Markup line(String name, String label, int longest, boolean needed) {
    return around(
        name,
        label,
        needed,
        Markup.of(
            "<input id=\"{}\" name=\"{}\" maxlength=\"{}\" value=\"{}\" autocomplete=\"off\"{}>",
            name,
            name,
            longest,
            values.getOrDefault(name, ""),
            marks(name, needed)));
  }

  Markup area(String name, String label, int longest, int rows, boolean needed) {
    return around(
        name,
        label,
        needed,
        Markup.of(
            "<textarea id=\"{}\" name=\"{}\" maxlength=\"{}\" rows=\"{}\"{}>\n{}</textarea>",
            name,
            name,
            longest,
            rows,
            marks(name, needed),
            values.getOrDefault(name, "")));
  }

  /** A list to choose from; what has something below it becomes a group. */
  Markup choice(String name, String label, List<Choice> choices, boolean needed) {
    List<Markup> options = new ArrayList<>();
    for (Choice each : choices) {
      if (each.parent() == null) {
        List<Choice> below =
            choices.stream().filter(one -> each.code().equals(one.parent())).toList();
        options.add(below.isEmpty() ? option(name, each) : group(name, each, below));
      }
    }
    return around(
        name,
        label,
        needed,
        Markup.of(
            "<select id=\"{}\" name=\"{}\"{}><option value=\"\">{}</option>{}</select>",
            name,
            name,
            marks(name, needed),
            words.in(language, "choose"),
            Markup.all(options)));
  }

  private Markup group(String name, Choice above, List<Choice> below) {
    return Markup.of(
        "<optgroup label=\"{}\">{}</optgroup>",
        above.in(language),
        Markup.all(below.stream().map(each -> option(name, each)).toList()));
  }

  private Markup option(String name, Choice each) {
    return Markup.of(
        "<option value=\"{}\"{}>{}</option>",
        each.code(),
        new Markup(each.code().equals(values.get(name)) ? " selected" : ""),
        each.in(language));
  }

  /** Where files are chosen. */
  Markup files(String name, String label, String hint) {
    return Markup.of(
        "<div class=\"field\"><label for=\"{}\">{}</label><p class=\"hint\" id=\"{}-hint\">{}</p>"
            + "<input type=\"file\" id=\"{}\" name=\"{}\" multiple aria-describedby=\"{}-hint\""
            + " accept=\".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx,.txt,.wav,.mp3,.mp4\">{}</div>",
        name,
        words.in(language, label),
        name,
        words.in(language, hint),
        name,
        name,
        name,
        fault(name));
  }

  private Markup around(String name, String label, boolean needed, Markup input) {
    return Markup.of(
        "<div class=\"field\"><label for=\"{}\">{}{}</label>{}{}</div>",
        name,
        words.in(language, label),
        needed
            ? Markup.of(" <span class=\"needed\">{}</span>", words.in(language, "needed"))
            : Markup.NONE,
        input,
        fault(name));
  }

  private Markup marks(String name, boolean needed) {
    return new Markup(
        (needed ? " required" : "")
            + (faults.containsKey(name)
                ? " aria-invalid=\"true\" aria-describedby=\"" + name + "-fault\""
                : ""));
  }

  private Markup fault(String name) {
    String fault = faults.get(name);
    return fault == null
        ? Markup.NONE
        : Markup.of("<p class=\"fault\" id=\"{}-fault\">{}</p>", name, words.in(language, fault));
  }

  /** All faults at the top, each leading to its field. */
  Markup summary() {
    if (faults.isEmpty()) {
      return Markup.NONE;
    }
    List<Markup> items =
        faults.entrySet().stream()
            .map(
                each ->
                    Markup.of(
                        "<li><a href=\"#{}\">{}</a></li>",
                        each.getKey(),
                        words.in(language, each.getValue())))
            .toList();
    return Markup.of(
        "<div class=\"summary\" role=\"alert\"><h2>{}</h2><ul>{}</ul></div>",
        words.in(language, "faults"),
        Markup.all(items));
  }

  Markup hidden(String name, String value) {
    return Markup.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, value);
  }
}
