package casework.petition.thread.adapter.page;

import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.CitizenNumber;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.Problem;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.ReporterKind;
import casework.platform.web.CodeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the public form, and says of each field what is wrong with it. */
@Component
final class ReportReader {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\p{Cs}]");

  private final Choices choices;

  ReportReader(Choices choices) {
    this.choices = choices;
  }

  /** The report, or what is wrong. */
  record Read(RegisterPetition.@Nullable Command report, Map<String, String> faults) {}

  Read read(Submission sent, LocalDate today) {
    Map<String, String> faults = new LinkedHashMap<>();
    String title = text(sent, "title", 200, true, faults);
    String text = text(sent, "text", Content.LONGEST_TEXT, true, faults);
    Problem problem = problem(sent.field("problem"), faults);
    List<Accused> accused = accused(sent, faults);
    ReporterIdentity reporter =
        "person".equals(sent.field("reporter")) ? person(sent, faults) : null;
    if (!faults.isEmpty() || problem == null || accused.isEmpty()) {
      return new Read(null, faults);
    }
    Intake intake =
        new Intake(
            choices.organ(),
            Channel.WEB,
            null,
            today,
            accused.getFirst().region(),
            problem,
            false,
            1,
            List.of(),
            reporter == null ? ReporterKind.NONE : ReporterKind.PERSON,
            accused.stream().map(Accused::marks).toList());
    Content content = new Content(title, text, accused, List.of());
    return new Read(new RegisterPetition.Command(intake, content, reporter), Map.of());
  }

  private static String text(
      Submission sent, String name, int longest, boolean needed, Map<String, String> faults) {
    String text = sent.field(name);
    if (needed && text.isEmpty()) {
      faults.put(name, "fault-missing-" + name.replaceAll("[0-9]", ""));
    } else if (text.length() > longest) {
      faults.put(name, "fault-too-long");
    } else if (CONTROL.matcher(text).find()) {
      faults.put(name, "fault-characters");
    }
    return text;
  }

  private @Nullable Problem problem(String code, Map<String, String> faults) {
    CodeSet tree = choices.today("petition-problem");
    String group = tree.item(code).map(CodeSet.Item::parent).orElse(null);
    if (group == null) {
      faults.put("problem", "fault-missing-problem");
      return null;
    }
    return new Problem(code, group, tree.version());
  }

  private List<Accused> accused(Submission sent, Map<String, String> faults) {
    List<Accused> all = new ArrayList<>();
    for (int i = 1; i <= FormPage.MOST_ACCUSED; i++) {
      boolean there =
          i == 1
              || !(sent.field("name" + i) + sent.field("unit" + i) + sent.field("post" + i))
                  .isEmpty();
      if (there) {
        accused(sent, i, all.size() + 1, faults, all);
      }
    }
    return all;
  }

  private void accused(
      Submission sent, int i, int number, Map<String, String> faults, List<Accused> all) {
    String name = text(sent, "name" + i, 100, true, faults);
    String unit = text(sent, "unit" + i, 200, true, faults);
    String post = text(sent, "post" + i, 100, true, faults);
    String level = sent.field("level" + i);
    if (!choices.holds("petition-level", level)) {
      faults.put("level" + i, "fault-missing-level");
    }
    String other = sent.field("otherRegion" + i);
    String region = other.isEmpty() ? sent.field("region" + i) : other;
    if (!choices.isRegion(region)) {
      faults.put(other.isEmpty() ? "region" + i : "otherRegion" + i, "fault-missing-region");
      return;
    }
    all.add(new Accused(number, name, unit, post, new RegionCode(region), level, null));
  }

  private ReporterIdentity.@Nullable Person person(Submission sent, Map<String, String> faults) {
    String name = text(sent, "ownName", 100, true, faults);
    String address = text(sent, "address", 200, true, faults);
    String number = sent.field("idNumber");
    String mobile = sent.field("mobile");
    if (!ReporterIdentity.Person.isMobile(mobile)) {
      faults.put("mobile", "fault-mobile");
    }
    String status = optional(sent, "politicalStatus", "petition-political-status", faults);
    String level = optional(sent, "ownLevel", "petition-level", faults);
    if (!CitizenNumber.isWellFormed(number)) {
      faults.put("idNumber", "fault-id-number");
      return null;
    }
    return new ReporterIdentity.Person(
        name, new CitizenNumber(number), mobile, address, status, level);
  }

  private @Nullable String optional(
      Submission sent, String name, String set, Map<String, String> faults) {
    String code = sent.field(name);
    if (code.isEmpty()) {
      return null;
    }
    if (!choices.holds(set, code)) {
      faults.put(name, "fault-choice");
    }
    return code;
  }
}
