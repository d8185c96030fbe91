package casework.scoring.board.adapter.directory;

import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.scoring.board.application.Bodies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the departments of kind {@code STATIONED}. */
@Component
final class DirectoryBodies implements Bodies {

  private static final String STATIONED = "STATIONED";

  private final OrganTree organs;

  DirectoryBodies(OrganTree organs) {
    this.organs = organs;
  }

  @Override
  public List<String> of(String organ, LocalDate on) {
    return organs.organ(organ, on).stream()
        .flatMap(each -> each.departments().stream())
        .filter(each -> STATIONED.equals(each.kind()))
        .map(OrganRecord.Department::code)
        .sorted()
        .toList();
  }

  @Override
  public String name(String organ, String body, LocalDate on) {
    return organs
        .organ(organ, on)
        .flatMap(each -> each.department(body))
        .map(OrganRecord.Department::name)
        .orElse(body);
  }
}
