package casework.inspection.application.recommendation;

import java.util.List;

/**
 * What a recommendation says, in the order of the form.
 *
 * @param matter what it is about, as it stands in the title: 关于…的…建议
 * @param addressee full name of the unit it is addressed to (主送)
 * @param cause where the problems came from, or what gave rise to it
 * @param problems what is wrong
 * @param reasons why it came about
 * @param measures what is recommended
 * @param copies full names of those who get a copy (抄送)
 */
public record Letter(
    String matter,
    String addressee,
    String cause,
    List<String> problems,
    List<String> reasons,
    List<String> measures,
    List<String> copies) {

  public Letter {
    problems = List.copyOf(problems);
    reasons = List.copyOf(reasons);
    measures = List.copyOf(measures);
    copies = List.copyOf(copies);
  }
}
