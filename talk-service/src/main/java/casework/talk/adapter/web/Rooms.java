package casework.talk.adapter.web;

import casework.platform.directory.OrganTree;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.time.LawClock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks that a department is one of the organ's, as far as the directory knows the organ. */
@Component
class Rooms {

  private final OrganTree organs;
  private final LawClock law;

  Rooms(OrganTree organs, LawClock law) {
    this.organs = organs;
    this.law = law;
  }

  void require(String organ, String department, String field) {
    boolean unknown =
        organs
            .organ(organ, law.today())
            .filter(known -> known.department(department).isEmpty())
            .isPresent();
    if (unknown) {
      throw new Refused(new UnknownDepartment(field));
    }
  }

  /** The organ has no such department. */
  record UnknownDepartment(String field) implements Refusal {
    @Override
    public String code() {
      return "unknown-department";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The organ has no such department.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", field);
    }
  }
}
